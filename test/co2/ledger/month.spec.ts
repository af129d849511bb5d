import { expect } from 'chai';
import fc from 'fast-check';
import { isMonth, monthAt, monthsFrom, monthsLater } from '../../../bot/domain/co2/month';

describe('a month', () => {
  it('begins at midnight in Sweden, in summer and winter time, also in the nights the clock changes', () => {
    const instants = [
      ['2026-10-31T22:59:59Z', '2026-10'],
      ['2026-10-31T23:00:00Z', '2026-11'],
      ['2026-03-31T21:59:59Z', '2026-03'],
      ['2026-03-31T22:00:00Z', '2026-04'],
      ['2026-03-29T01:00:00Z', '2026-03'],
      ['2026-10-25T01:00:00Z', '2026-10'],
      ['2026-12-31T23:00:00Z', '2027-01'],
    ] as const;
    for (const [instant, month] of instants)
      expect(monthAt(new Date(instant)), instant).to.equal(month);
  });

  it('follows another over the turn of the year', () => {
    expect(monthsFrom('2025-11', '2026-02')).to.deep.equal([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthsFrom('2026-02', '2025-11')).to.deep.equal([]);
    expect(monthsLater('2026-01', -13)).to.equal('2024-12');
  });

  it('comes back to itself, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (months) => {
        const there = monthsLater('2026-07', months);
        expect(isMonth(there)).to.equal(true);
        expect(monthsLater(there, -months)).to.equal('2026-07');
      }),
    );
  });

  it('is none that the calendar does not have', () => {
    expect(['2026-13', '2026-00', '2026-1', '2026', '2026-011'].filter(isMonth)).to.deep.equal([]);
  });
});
