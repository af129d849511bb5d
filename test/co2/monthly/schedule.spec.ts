import { expect } from 'chai';
import { monthAt } from '../../../bot/domain/co2/month';
import { dueAt, dueMonth } from '../../../bot/domain/co2/monthly/schedule';

describe("the monthly card's day and hour", () => {
  const fifthAtEight = { day: 5, hour: 8 };

  it('is in the month after, in Swedish time, summer and winter', () => {
    expect(dueAt('2026-10', fifthAtEight).toISOString()).to.equal('2026-11-05T07:00:00.000Z');
    expect(dueAt('2026-06', fifthAtEight).toISOString()).to.equal('2026-07-05T06:00:00.000Z');
    expect(dueAt('2026-12', fifthAtEight).toISOString()).to.equal('2027-01-05T07:00:00.000Z');
  });

  it('names the month before from that moment on, and not a moment sooner', () => {
    expect(dueMonth(new Date('2026-11-05T06:59:59.999Z'), fifthAtEight)).to.equal('2026-09');
    expect(dueMonth(new Date('2026-11-05T07:00:00.000Z'), fifthAtEight)).to.equal('2026-10');
    expect(dueMonth(new Date('2026-12-05T06:59:00Z'), fifthAtEight)).to.equal('2026-10');
  });

  it('counts the last minutes before a Swedish midnight to the old month', () => {
    expect(monthAt(new Date('2026-10-31T22:59:59Z'))).to.equal('2026-10');
    expect(monthAt(new Date('2026-10-31T23:00:00Z'))).to.equal('2026-11');
    expect(monthAt(new Date('2026-06-30T21:59:59Z'))).to.equal('2026-06');
    expect(monthAt(new Date('2026-06-30T22:00:00Z'))).to.equal('2026-07');
    expect(monthAt(new Date('2026-12-31T23:30:00Z'))).to.equal('2027-01');
  });

  it('comes once in the night that has an hour twice, and in the one that lacks an hour', () => {
    // 25 October 2026: 02:00 to 03:00 comes twice. 29 March: 02:00 to 03:00 does not come.
    expect(dueAt('2026-09', { day: 25, hour: 2 }).toISOString()).to.equal(
      '2026-10-25T00:00:00.000Z',
    );
    expect(dueAt('2028-02', { day: 26, hour: 2 }).toISOString()).to.equal(
      '2028-03-26T01:00:00.000Z',
    );
    const inBothHours = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((at) =>
      dueMonth(new Date(at), { day: 25, hour: 2 }),
    );
    expect(inBothHours).to.deep.equal(['2026-09', '2026-09']);
  });

  it('comes in every month of the year, also on its latest day', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`);
    const due = months.map((month) => dueAt(month, { day: 28, hour: 23 }));
    expect(
      due.map((at, index) => dueMonth(at, { day: 28, hour: 23 }) === months[index]),
    ).to.not.include(false);
  });
});
