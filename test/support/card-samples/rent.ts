import { rentMonthCard } from '../../../cards/rent/rent-month-card';
import type { RentMonthView } from '../../../bot/domain/rent/rent-view';
import type { Sample } from './sample';

const month: RentMonthView = {
  month: '2026-10',
  before: '2026-09',
  after: '2026-11',
  total: 38_214.5,
  devices: 241,
  administrations: [
    { name: { sv: 'Omsorgsförvaltningen', en: 'Elderly and Disability Care' }, amount: 15_310.25 },
    {
      name: { sv: 'Kultur- och fritidsförvaltningen', en: 'Culture and Leisure' },
      amount: 2204.25,
    },
  ],
  corrections: { count: 1, amount: -72.5 },
  unbilled: [{ tag: 'KLP-0301', model: 'Doro 8080', why: 'no-rent' }],
  mayLock: true,
  demo: true,
};

export const rentSamples: readonly Sample[] = [
  ['rent-open', (language) => rentMonthCard(month, language)],
  [
    'rent-locked',
    (language) =>
      rentMonthCard(
        {
          ...month,
          mayLock: false,
          locked: new Date('2026-11-02T08:00:00Z'),
          corrections: { count: 0, amount: 0 },
          unbilled: Array.from({ length: 11 }, (_, nth) => ({
            tag: `KLP-${nth}`,
            model: '<b>T14</b> **x**',
            why: 'no-account-string' as const,
          })),
        },
        language,
      ),
  ],
];
