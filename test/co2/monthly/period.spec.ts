import { expect } from 'chai';
import {
  kindOf,
  monthsIn,
  partUntil,
  quarterPeriod,
  thirteenMonths,
  yearBefore,
  yearPeriod,
  yearTo,
} from '../../../bot/domain/co2/monthly/period';

describe('a period of months', () => {
  it('has its first and its last month in it', () => {
    expect(monthsIn({ from: '2025-11', to: '2026-02' })).to.deep.equal([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthsIn({ from: '2026-02', to: '2026-01' })).to.deep.equal([]);
  });

  it('knows what people call it', () => {
    expect(kindOf({ from: '2026-10', to: '2026-10' })).to.equal('month');
    expect(kindOf(quarterPeriod(2026, 3))).to.equal('quarter');
    expect(kindOf(yearPeriod(2025))).to.equal('year');
    expect(kindOf({ from: '2026-02', to: '2026-04' })).to.equal('span');
    expect(kindOf({ from: '2025-11', to: '2026-01' })).to.equal('span');
  });

  it('makes four quarters of a year, and twelve months', () => {
    const months = [1, 2, 3, 4].flatMap((quarter) => monthsIn(quarterPeriod(2026, quarter)));
    expect(months).to.deep.equal(monthsIn(yearPeriod(2026)));
    expect(months).to.have.length(12);
  });

  it('is held against the same months a year before', () => {
    expect(yearBefore(yearTo('2026-10'))).to.deep.equal({ from: '2025-01', to: '2025-10' });
    const thirteen = monthsIn(thirteenMonths('2026-10'));
    expect(thirteen).to.have.length(13);
    expect([thirteen[0], thirteen.at(-1)]).to.deep.equal(['2025-10', '2026-10']);
  });

  it('ends with what has been', () => {
    expect(partUntil(yearPeriod(2026), '2026-10')).to.deep.equal(yearTo('2026-10'));
    expect(partUntil(yearPeriod(2025), '2026-10')).to.deep.equal(yearPeriod(2025));
    expect(partUntil(yearPeriod(2027), '2026-10')).to.equal(undefined);
  });
});
