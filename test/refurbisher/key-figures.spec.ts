import { expect } from 'chai';
import {
  keyFigures,
  missingByAge,
  monthsUntil,
  type Fate,
} from '../../bot/domain/refurbisher/key-figures';
import { loadKeyFigures } from '../../bot/services/refurbisher/key-figures';
import { Reports } from '../../bot/services/refurbisher/reports';
import { onEachEngine } from '../support/engines';
import { ekholma } from '../support/organisation';
import { aHouse, aReturned, technician } from './house';
import { later, reportOf, row, shipped } from './shipped';

const fate = (more: Partial<Fate>): Fate => ({ device: 'd', administration: 'omsorg', ...more });

describe('the key figures', () => {
  it('count months across the year, oldest first', () => {
    expect(monthsUntil('2026-02', 4)).to.deep.equal(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsUntil('2026-12', 1)).to.deep.equal(['2026-12']);
  });

  it('have as return rate what came back of what should have', () => {
    const fates = [
      fate({ endOfUse: '2026-10-01' }),
      fate({ endOfUse: '2026-10-31' }),
      fate({ due: '2026-10-15' }),
      fate({ due: '2026-11-15' }),
      fate({ due: '2026-11-29' }),
      fate({ administration: 'skola', endOfUse: '2026-11-03' }),
    ];
    const figures = keyFigures(fates, ['2026-10', '2026-11'], '2026-11-23');
    const rates = figures.map(({ month, administration, returned, expected, returnRate }) =>
      [month, administration ?? 'all', `${returned}/${expected}`, returnRate?.toFixed(2)].join(' '),
    );
    expect(rates).to.deep.equal([
      '2026-10 all 2/3 0.67',
      '2026-10 omsorg 2/3 0.67',
      '2026-10 skola 0/0 ',
      '2026-11 all 1/2 0.50',
      '2026-11 omsorg 0/1 0.00',
      '2026-11 skola 1/1 1.00',
    ]);
  });

  it('have the days to the certificate in the month of the certificate', () => {
    const fates = [
      fate({ endOfUse: '2026-09-01', wipedOn: '2026-10-01' }),
      fate({ endOfUse: '2026-09-21', wipedOn: '2026-10-01' }),
      fate({ endOfUse: '2026-09-30', wipedOn: '2026-10-04' }),
      fate({ wipedOn: '2026-10-05' }),
      fate({ endOfUse: '2026-10-30' }),
    ];
    const [figure] = keyFigures(fates, ['2026-10'], '2026-11-23');
    expect(figure).to.deep.include({ wiped: 4, daysToWipe: { median: 10, longest: 30 } });
  });

  it('have the mix of what became of devices, and the money, in the month it became known', () => {
    const fates = [
      fate({ endedOn: '2026-10-02', outcome: 'reused', creditSek: 1200.5 }),
      fate({ endedOn: '2026-10-30', outcome: 'parts', creditSek: -80 }),
      fate({ endedOn: '2026-11-01', outcome: 'scrapped' }),
    ];
    const [figure] = keyFigures(fates, ['2026-10'], '2026-11-23');
    expect(figure).to.deep.include({
      outcomes: { reused: 1, parts: 1, recycled: 0, scrapped: 0 },
      creditSek: 1120.5,
    });
  });

  it('have missing devices by age, one without a date among them', () => {
    const missing = [
      { administration: 'omsorg', due: '2026-11-22' },
      { administration: 'omsorg', due: '2026-10-24' },
      { administration: 'omsorg', due: '2026-10-23' },
      { administration: 'omsorg', due: '2026-05-27' },
      { administration: 'omsorg', due: '2026-05-26' },
      { administration: 'skola' },
    ];
    expect(missingByAge(missing, '2026-11-23')).to.deep.equal([
      {
        administration: 'omsorg',
        total: 5,
        ages: { 'to-30': 2, 'to-90': 1, 'to-180': 1, 'over-180': 1, undated: 0 },
      },
      {
        administration: 'skola',
        total: 1,
        ages: { 'to-30': 0, 'to-90': 0, 'to-180': 0, 'over-180': 0, undated: 1 },
      },
    ]);
  });
});

onEachEngine((name, open) => {
  describe(`the key figures of what is in the store (${name})`, () => {
    it('are those of the report, the certificates and the register', async () => {
      const since = new Date('2026-01-01T08:00:00Z');
      const house = await aHouse(await open(), [
        ...['SER1', 'SER2', 'SER3'].map((serial) => aReturned(`T-${serial}`, { serial })),
        aReturned('LATE', {
          administration: 'skola',
          lifecycle: { state: 'in-use', since, start: '2023-01-01', due: '2026-11-20' },
        }),
        aReturned('LOST', {
          lifecycle: { state: 'lost', since, was: 'in-use', start: '2023-01-01' },
        }),
      ]);
      const { number } = await shipped(house);
      const file = await reportOf(row('SER1'), row('SER2', { outcome: 'Delar', credit: '50' }));
      await new Reports(house.world).apply(technician, number, file, later);
      const { months, figures, missing } = await loadKeyFigures(house.world, ekholma, 2, later);
      expect(months).to.deep.equal(['2026-11', '2026-12']);
      const all = figures.filter(({ administration }) => administration === undefined);
      expect(all).to.deep.equal([
        {
          month: '2026-11',
          expected: 4,
          returned: 3,
          returnRate: 0.75,
          wiped: 2,
          daysToWipe: { median: 24, longest: 24 },
          outcomes: { reused: 0, parts: 0, recycled: 0, scrapped: 0 },
          creditSek: 0,
        },
        {
          month: '2026-12',
          expected: 0,
          returned: 0,
          wiped: 0,
          outcomes: { reused: 1, parts: 1, recycled: 0, scrapped: 0 },
          creditSek: 1250.5,
        },
      ]);
      expect(missing.map(({ administration, total }) => [administration, total])).to.deep.equal([
        ['omsorg', 1],
        ['skola', 1],
      ]);
    });
  });
});
