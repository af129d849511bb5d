import { expect } from 'chai';
import type { Device } from '../../bot/domain/device';
import type { Organisation } from '../../bot/domain/organisation';
import { daysOnClock, wipeLimit } from '../../bot/domain/refurbisher/wipe-clock';
import {
  overdueNow,
  soundWipeAlarm,
  withoutClock,
} from '../../bot/services/refurbisher/wipe-clock';
import { onEachEngine } from '../support/engines';
import { ekholma } from '../support/organisation';
import { aHouse, aReturned, type House } from './house';

const ended = (tag: string, endOfUse: string, state = 'returned'): Device => {
  const since = new Date('2026-01-01T08:00:00Z');
  const more = state === 'with-refurbisher' ? { consignment: 'c' } : {};
  const certificate = state === 'wiped' ? { certificate: 'w' } : {};
  const was = state === 'lost' ? { was: 'returned' } : {};
  return aReturned(tag, {
    lifecycle: { state, since, endOfUse, ...more, ...certificate, ...was } as Device['lifecycle'],
  });
};

const alarmsOf = async ({ world }: House) =>
  world.store
    .of('ekholma')
    .wipeAlarms.find({ clocks: { $gt: '' } })
    .toArray();
const at = (day: string): Date => new Date(`${day}T08:00:00Z`);

onEachEngine((name, open) => {
  describe(`the wipe clock (${name})`, () => {
    it('tells IT once of each device, on the day after its last day in time', async () => {
      const house = await aHouse(await open(), [
        ended('A', '2026-10-01'),
        ended('B', '2026-10-02', 'with-refurbisher'),
        ended('C', '2026-10-02', 'lost'),
        ended('W', '2026-08-01', 'wiped'),
      ]);
      const days = ['2026-10-31', '2026-11-01', '2026-11-01', '2026-11-02', '2026-11-03'];
      const told: string[] = [];
      for (const day of days) {
        await soundWipeAlarm(house.world, ekholma, at(day));
        const alarms = await alarmsOf(house);
        told.push(alarms.map(({ overdue }) => overdue.map(({ tag }) => tag).join('+')).join(' '));
      }
      expect(told).to.deep.equal(['', 'A', 'A', 'A B+C', 'A B+C']);
      const [first] = await alarmsOf(house);
      expect(first?.outbox.map(({ topic, to }) => [topic, to])).to.deep.equal([
        ['wipe-overdue', { unit: 'it' }],
      ]);
    });

    it('catches up after a stop of weeks, in one message', async () => {
      const house = await aHouse(await open(), [
        ended('A', '2026-09-01'),
        ended('B', '2026-09-20'),
        ended('C', '2026-10-25'),
      ]);
      await soundWipeAlarm(house.world, ekholma, at('2026-11-23'));
      await soundWipeAlarm(house.world, ekholma, at('2026-11-24'));
      const alarms = await alarmsOf(house);
      expect(alarms.map(({ day, overdue }) => [day, overdue.map(({ tag }) => tag)])).to.deep.equal([
        ['2026-11-23', ['A', 'B']],
      ]);
    });

    it('is told by two processes at once as by one', async () => {
      const house = await aHouse(await open(), [ended('A', '2026-09-01')]);
      await Promise.all(
        [1, 2, 3].map(() => soundWipeAlarm(house.world, ekholma, at('2026-11-23'))),
      );
      expect(await alarmsOf(house)).to.have.length(1);
    });

    it('has the organisation’s own limit, and a new clock for a new use', async () => {
      const strict: Organisation = { ...ekholma, wiping: { withinDays: 10 } };
      const house = await aHouse(await open(), [ended('A', '2026-10-01')]);
      expect(await overdueNow(house.world, ekholma, at('2026-10-12'))).to.have.length(0);
      await soundWipeAlarm(house.world, strict, at('2026-10-12'));
      const { devices } = house.world.store.of('ekholma');
      await devices.updateOne(
        { _id: 'ekholma/device/A' },
        { $set: { 'lifecycle.endOfUse': '2027-10-01' } },
      );
      await soundWipeAlarm(house.world, strict, at('2027-10-12'));
      expect((await alarmsOf(house)).map(({ day }) => day)).to.deep.equal([
        '2026-10-12',
        '2027-10-12',
      ]);
    });

    it('lists what has no end of use, and never skips it', async () => {
      const since = new Date('2026-01-01T08:00:00Z');
      const undated = aReturned('N', { lifecycle: { state: 'returned', since } });
      const house = await aHouse(await open(), [undated, ended('A', '2026-10-01')]);
      const found = await withoutClock(house.world, 'ekholma', 10);
      expect(found.map(({ tag }) => tag)).to.deep.equal(['N']);
    });
  });
});

describe('the days on the wipe clock', () => {
  it('are calendar days, across the change to summer time too', () => {
    expect(daysOnClock('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysOnClock('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysOnClock('2026-10-24', '2026-10-20')).to.equal(0);
    expect(wipeLimit(ekholma)).to.equal(30);
  });
});
