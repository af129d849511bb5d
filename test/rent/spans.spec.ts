import { expect } from 'chai';
import { carryOut, registered, type Device } from '../../bot/domain/device';
import type { Command } from '../../bot/domain/lifecycle';
import { shareOf } from '../../bot/domain/rent/month';
import { rentSpans } from '../../bot/domain/rent/span';

const at = (day: string): Date => new Date(`${day}T10:00:00Z`);

/** A device that lived through these commands. */
function lived(begin: Device['lifecycle'], ...commands: readonly Command[]): Pick<Device, 'chain'> {
  const first = { at: begin.since, actor: 'job:test', facts: {} };
  const born = { _id: 'd1', lifecycle: begin, chain: [registered('d1', begin.state, first)] };
  return commands.reduce((device, command) => {
    const { lifecycle, event } = carryOut(device, command, 'p-1');
    return { ...device, lifecycle, chain: [...device.chain, event] };
  }, born);
}

const inStock = { state: 'in-stock', since: at('2026-01-02') } as const;
const reserve: Command = { type: 'reserve', now: at('2026-01-05'), request: 'r1' };
const ready: Command = { type: 'make-ready', now: at('2026-01-06'), place: 'Stadshuset' };
const handOver: Command = {
  type: 'hand-over',
  now: at('2026-01-08'),
  holder: 'anna',
  start: '2026-01-07',
};
const receive: Command = { type: 'receive', now: at('2026-03-12'), endOfUse: '2026-03-10' };

describe('the time a device is rented', () => {
  it('runs from the first day of use to the day it came back, for the request it was for', () => {
    expect(rentSpans(lived(inStock, reserve, ready, handOver, receive))).to.deep.equal([
      { opened: 4, from: '2026-01-07', to: '2026-03-10', request: 'r1' },
    ]);
  });

  it('goes on while a return is only asked for', () => {
    const asked: Command = { type: 'request-return', now: at('2026-02-20'), return: 'a1' };
    expect(rentSpans(lived(inStock, reserve, ready, handOver, asked))).to.deep.equal([
      { opened: 4, from: '2026-01-07', request: 'r1' },
    ]);
  });

  it('stops when it is lost and begins again when it is found and used on', () => {
    const device = lived(
      inStock,
      reserve,
      ready,
      handOver,
      { type: 'lose', now: at('2026-02-01') },
      { type: 'find', now: at('2026-02-10') },
      { type: 'resume', now: at('2026-02-11') },
    );
    expect(rentSpans(device)).to.deep.equal([
      { opened: 4, from: '2026-01-07', to: '2026-02-01', request: 'r1' },
      { opened: 7, from: '2026-02-11', request: 'r1' },
    ]);
  });

  it('begins with the register for what was in use before there was one', () => {
    const old = { state: 'in-use', since: at('2026-01-02'), start: '2023-05-01' } as const;
    expect(rentSpans(lived(old, receive))).to.deep.equal([
      { opened: 1, from: '2026-01-02', to: '2026-03-10' },
    ]);
  });

  it('is never less than nothing when the day of return was typed too early', () => {
    const early: Command = { type: 'receive', now: at('2026-03-12'), endOfUse: '2025-12-01' };
    const [span] = rentSpans(lived(inStock, reserve, ready, handOver, early));
    expect(span).to.include({ from: '2026-01-07', to: '2026-01-07' });
    expect(span && shareOf(span, '2026-01')).to.equal(undefined);
  });
});

describe("a month's share", () => {
  const share = (from: string, to: string | undefined, month: string) =>
    shareOf({ from, ...(to !== undefined && { to }) }, month);

  it('is the whole month when it began before and goes on', () => {
    expect(share('2025-06-01', undefined, '2026-02')).to.deep.equal({
      from: '2026-02-01',
      to: '2026-02-28',
      days: 28,
      of: 28,
    });
  });

  it('counts the first day and not the day it came back', () => {
    expect(share('2026-01-07', '2026-01-10', '2026-01')).to.include({
      to: '2026-01-09',
      days: 3,
      of: 31,
    });
  });

  it('is nothing before it began and after it ended', () => {
    expect(share('2026-02-01', undefined, '2026-01')).to.equal(undefined);
    expect(share('2026-01-07', '2026-02-01', '2026-02')).to.equal(undefined);
  });

  it('knows leap years, and months in which clocks change', () => {
    expect(share('2028-02-29', undefined, '2028-02')).to.include({ days: 1, of: 29 });
    expect(share('2026-03-01', undefined, '2026-03')).to.include({ days: 31, of: 31 });
    expect(share('2026-10-01', undefined, '2026-10')).to.include({ days: 31, of: 31 });
  });
});
