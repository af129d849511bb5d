import { expect } from 'chai';
import fc from 'fast-check';
import { isRedDay } from '../../bot/calendar/red-days';
import type { Technician } from '../../bot/domain/support/roster';
import {
  freeSlots,
  instantOf,
  minuteOf,
  slotMinutes,
  type Search,
} from '../../bot/domain/support/slot-search';
import { dayOf } from '../../bot/domain/time';

const office = { from: 8 * 60, to: 16 * 60 };
const weekdays = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [String(day), [office]]));
const technician = (oid: string, more: Partial<Technician> = {}): Technician => ({
  oid,
  skills: [],
  hours: weekdays,
  away: [],
  ...more,
});

/** Monday, ten in the morning in Sweden. */
const now = new Date('2026-11-23T09:00:00Z');
const search = (more: Partial<Search> = {}): Search => ({
  technicians: [technician('a')],
  category: 'computer',
  wish: { urgent: false },
  now,
  horizonDays: 14,
  isHoliday: isRedDay,
  isTaken: () => false,
  most: 3,
  ...more,
});
const starts = (of: Search): readonly string[] =>
  freeSlots(of).map(({ start }) => start.toISOString().slice(0, 16));

describe('free times', () => {
  it('are the next ones, with ten minutes for the technician to see it', () => {
    expect(starts(search())).to.deep.equal([
      '2026-11-23T09:30',
      '2026-11-23T10:00',
      '2026-11-23T10:30',
    ]);
    const late = new Date('2026-11-23T09:21:00Z');
    expect(starts(search({ now: late }))[0]).to.equal('2026-11-23T10:00');
  });

  it('are nearest to the time that was said', () => {
    const wish = { from: '2026-11-24', to: '2026-11-24', at: 14 * 60, urgent: false };
    expect(starts(search({ wish }))).to.deep.equal([
      '2026-11-24T12:30',
      '2026-11-24T13:00',
      '2026-11-24T13:30',
    ]);
  });

  it('are the first after the wish, when the wish is full', () => {
    const wish = {
      from: '2026-11-24',
      to: '2026-11-24',
      after: 12 * 60,
      before: 17 * 60,
      urgent: false,
    };
    const isTaken: Search['isTaken'] = (_, start) => dayOf(start) === '2026-11-24';
    expect(starts(search({ wish, isTaken }))[0]).to.equal('2026-11-25T07:00');
  });

  it('are not offered on red days, weekends, or when nobody is there', () => {
    const christmas = new Date('2026-12-23T15:30:00Z');
    expect(starts(search({ now: christmas }))[0]).to.equal('2026-12-28T07:00');
    const away = [{ from: '2026-11-23', to: '2026-11-27' }];
    expect(starts(search({ technicians: [technician('a', { away })] }))[0]).to.equal(
      '2026-11-30T07:00',
    );
  });

  it('come from whoever can, and has most room that day', () => {
    const technicians = [
      technician('mail', { skills: ['mail'] }),
      technician('all'),
      technician('busy'),
    ];
    const isTaken: Search['isTaken'] = (who, start) =>
      who === 'busy' && start < new Date('2026-11-23T12:00:00Z');
    const found = freeSlots(search({ technicians, isTaken }));
    expect(found.map((slot) => slot.technician)).to.deep.equal(['all', 'all', 'all']);
  });

  it('are by the clock on the wall, the days before and after clocks change', () => {
    const before = new Date('2026-03-27T14:00:00Z');
    expect(starts(search({ now: before, most: 5 }))).to.deep.equal([
      '2026-03-27T14:30',
      '2026-03-30T06:00',
      '2026-03-30T06:30',
      '2026-03-30T07:00',
      '2026-03-30T07:30',
    ]);
    const autumn = new Date('2026-10-23T14:30:00Z');
    expect(starts(search({ now: autumn, most: 1 }))).to.deep.equal(['2026-10-26T07:00']);
    expect(minuteOf(instantOf('2026-03-29', 8 * 60))).to.equal(8 * 60);
    expect(minuteOf(instantOf('2026-10-25', 8 * 60))).to.equal(8 * 60);
  });

  it('never lie outside working hours, in what is taken, in the past, or twice', () => {
    const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2, max: 5 }),
        (at, most, every) => {
          const isTaken: Search['isTaken'] = (_, start) =>
            (start.getTime() / 1_800_000) % every === 0;
          const found = freeSlots(
            search({
              now: new Date(at),
              most,
              isTaken,
              technicians: [technician('a'), technician('b')],
            }),
          );
          expect(found.length).to.be.at.most(most);
          expect(new Set(found.map(({ start }) => start.getTime())).size).to.equal(found.length);
          for (const { technician: who, start } of found) {
            expect(isTaken(who, start)).to.equal(false);
            expect(start.getTime()).to.be.greaterThan(at);
            expect(isRedDay(dayOf(start))).to.equal(false);
            expect(minuteOf(start)).to.be.within(office.from, office.to - slotMinutes);
          }
        },
      ),
    );
  });
});

describe('red days', () => {
  const table: readonly (readonly [string, boolean])[] = [
    ['2026-01-01', true],
    ['2026-01-06', true],
    ['2026-04-03', true],
    ['2026-04-06', true],
    ['2026-05-01', true],
    ['2026-05-14', true],
    ['2026-06-06', true],
    ['2026-06-19', true],
    ['2026-12-24', true],
    ['2026-12-31', true],
    ['2026-11-23', false],
    ['2026-12-23', false],
    ['2027-03-26', true],
    ['2027-06-25', true],
  ];
  for (const [day, red] of table)
    it(`${day} ${red ? 'is' : 'is not'} one`, () => {
      expect(isRedDay(day)).to.equal(red);
    });
});
