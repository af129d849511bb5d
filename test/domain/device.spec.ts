import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import {
  carryOut,
  comparable,
  deviceKeys,
  deviceWords,
  registered,
  type Device,
} from '../../bot/domain/device';
import { Refusal } from '../../bot/domain/errors';
import type { Command } from '../../bot/domain/lifecycle';
import { before, now } from './builders';

const laptop = {
  organisation: 'ekeby',
  kind: 'computer',
  model: 'Lenovo ThinkPad T14 Gen 4',
  tag: 'KLP-0042',
  serial: 'PF 3X-9Q2L',
} as const;

describe('the keys of a device', () => {
  it('are its serial, tag and IMEI within the organisation, however they are written', () => {
    expect(deviceKeys({ ...laptop, imei: '35 209900 176148 1' })).to.deep.equal([
      'ekeby/serial/PF3X9Q2L',
      'ekeby/tag/KLP0042',
      'ekeby/imei/352099001761481',
    ]);
    expect(comparable(' klp-00 42\t')).to.equal(comparable('KLP0042'));
  });

  it('are fewer where less is known; a dash where nobody knew the serial is no serial', () => {
    expect(deviceKeys({ organisation: 'ekeby', tag: 'KLP-0042' })).to.deep.equal([
      'ekeby/tag/KLP0042',
    ]);
    for (const serial of ['', '-', ' - ']) {
      expect(deviceKeys({ organisation: 'ekeby', tag: 'KLP-0042', serial })).to.deep.equal([
        'ekeby/tag/KLP0042',
      ]);
    }
  });

  it('do not clash between organisations, nor between a serial and a tag', () => {
    const same = { tag: '123', serial: '123' };
    const keys = ['ekeby', 'mora'].flatMap((organisation) => deviceKeys({ organisation, ...same }));
    expect(new Set(keys).size).to.equal(4);
  });
});

describe('the words a device is found by', () => {
  it('are its identities without spaces and dashes, its model word by word, and its kind', () => {
    expect(deviceWords(laptop)).to.deep.equal([
      'pf3x9q2l',
      'klp0042',
      'lenovo',
      'thinkpad',
      't14',
      'gen',
      '4',
      'computer',
    ]);
  });

  it('keep å, ä and ö, each word once, and nothing empty', () => {
    const words = deviceWords({
      kind: 'phone',
      model: 'Räddningstjänstens (gamla) phone – RÄDDNINGSTJÄNSTENS',
      tag: '-',
    });
    expect(words).to.deep.equal(['räddningstjänstens', 'gamla', 'phone']);
  });
});

describe('a command carried out on a device', () => {
  const first = registered('d1', 'ready', {
    at: before,
    actor: 'job:import',
    facts: { tag: 'KLP-0042' },
  });
  const device: Pick<Device, '_id' | 'lifecycle' | 'chain'> = {
    _id: 'd1',
    lifecycle: { state: 'ready', since: before, request: 'r1', place: 'Stadshuset' },
    chain: [first],
  };
  const handOver: Command = {
    type: 'hand-over',
    now,
    holder: '6f0b-oid',
    alias: 'p-1',
    start: '2026-03-02',
    due: '2029-03-02',
  };

  it('leads to the next state and adds the event that tells of it', () => {
    const { lifecycle, event } = carryOut(device, handOver, 'p-9');
    expect(lifecycle.state).to.equal('in-use');
    expect(event).to.include({
      n: 2,
      actor: 'p-9',
      what: 'hand-over',
      from: 'ready',
      to: 'in-use',
      previous: first.hash,
    });
    expect(firstBroken('d1', [first, event], 'in-use')).to.equal(undefined);
  });

  it('tells of the holder by alias and never by object id', () => {
    const { event } = carryOut(device, handOver, 'p-9');
    expect(event.facts).to.deep.equal({ alias: 'p-1', start: '2026-03-02', due: '2029-03-02' });
    expect(JSON.stringify(event)).not.to.contain('6f0b-oid');
  });

  it('leaves out what the command does not say', () => {
    const { event } = carryOut(device, { type: 'hand-over', now, start: '2026-03-02' }, 'p-9');
    expect(event.facts).to.deep.equal({ start: '2026-03-02' });
  });

  it('is refused by name, and nothing is told', () => {
    expect(() => carryOut(device, { type: 'deliver', now }, 'p-9')).to.throw(
      Refusal,
      'device-step-not-allowed',
    );
  });

  it('comes after the event that made the device known', () => {
    expect(first).to.include({
      n: 1,
      what: 'register',
      from: 'unknown',
      to: 'ready',
      previous: 'd1',
    });
    expect(firstBroken('d1', [first], 'ready')).to.equal(undefined);
  });
});
