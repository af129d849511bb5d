import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  dayOf,
  daysAfter,
  daysBetween,
  isDay,
  monthsAfter,
  monthsBetween,
  startOf,
} from '../../bot/domain/time';

describe('days in Sweden', () => {
  const instants: readonly (readonly [string, string])[] = [
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    // The nights when clocks go forward and back.
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ];
  for (const [instant, day] of instants) {
    it(`${instant} is ${day}`, () => {
      expect(dayOf(new Date(instant))).to.equal(day);
    });
  }

  it('begin at midnight there, an hour or two before it is in Greenwich', () => {
    expect(startOf('2026-01-15').toISOString()).to.equal('2026-01-14T23:00:00.000Z');
    expect(startOf('2026-03-29').toISOString()).to.equal('2026-03-28T23:00:00.000Z');
    expect(startOf('2026-03-30').toISOString()).to.equal('2026-03-29T22:00:00.000Z');
    expect(startOf('2026-10-25').toISOString()).to.equal('2026-10-24T22:00:00.000Z');
    expect(startOf('2026-10-26').toISOString()).to.equal('2026-10-25T23:00:00.000Z');
  });

  it('begin on the day they are, every day of ten years', () => {
    for (let day = '2020-01-01'; day < '2030-01-01'; day = daysAfter(day, 1)) {
      const start = startOf(day);
      expect(dayOf(start)).to.equal(day);
      expect(dayOf(new Date(start.getTime() - 1))).to.equal(daysAfter(day, -1));
    }
  });
});

describe('counting days and months', () => {
  it('adds months by the calendar, to the last day where a month is shorter', () => {
    expect(monthsAfter('2026-01-31', 1)).to.equal('2026-02-28');
    expect(monthsAfter('2028-01-31', 1)).to.equal('2028-02-29');
    expect(monthsAfter('2026-03-31', 36)).to.equal('2029-03-31');
    expect(monthsAfter('2024-02-29', 48)).to.equal('2028-02-29');
    expect(monthsAfter('2024-02-29', 12)).to.equal('2025-02-28');
    expect(monthsAfter('2026-11-30', 3)).to.equal('2027-02-28');
    expect(monthsAfter('2026-03-31', -1)).to.equal('2026-02-28');
  });

  it('adds days over the nights that have 23 and 25 hours', () => {
    expect(daysAfter('2026-03-28', 1)).to.equal('2026-03-29');
    expect(daysAfter('2026-03-29', 1)).to.equal('2026-03-30');
    expect(daysAfter('2026-10-25', 1)).to.equal('2026-10-26');
    expect(daysAfter('2026-03-01', -1)).to.equal('2026-02-28');
    expect(daysAfter('2026-12-31', 1)).to.equal('2027-01-01');
  });

  it('counts days over those nights too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2026-01-01', '2027-01-01')).to.equal(365);
    expect(daysBetween('2026-03-02', '2026-03-02')).to.equal(0);
    expect(daysBetween('2026-03-02', '2026-02-28')).to.equal(-2);
  });

  it('counts whole months only, downwards also before the day', () => {
    expect(monthsBetween('2026-01-15', '2026-02-14')).to.equal(0);
    expect(monthsBetween('2026-01-15', '2026-02-15')).to.equal(1);
    expect(monthsBetween('2026-01-31', '2026-02-28')).to.equal(1);
    expect(monthsBetween('2023-03-01', '2026-03-01')).to.equal(36);
    expect(monthsBetween('2026-03-02', '2026-03-01')).to.equal(-1);
  });

  it('agree with each other', () => {
    const aDay = fc
      .integer({ min: -20_000, max: 20_000 })
      .map((days) => daysAfter('2026-03-02', days));
    fc.assert(
      fc.property(aDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, daysAfter(day, days))).to.equal(days);
      }),
    );
    fc.assert(
      fc.property(aDay, fc.nat({ max: 120 }), (day, months) => {
        expect(monthsBetween(day, monthsAfter(day, months))).to.equal(months);
      }),
    );
  });
});

describe('a day as people write it', () => {
  for (const text of ['2026-03-02', '2028-02-29', '2026-12-31']) {
    it(`is ${text}`, () => {
      expect(isDay(text)).to.equal(true);
    });
  }
  for (const text of [
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-2',
    '2026-03-02T10:00',
    ' 2026-03-02',
    '2026-03-02\n',
    '20260302',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(isDay(text)).to.equal(false);
    });
  }
});
