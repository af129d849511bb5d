import { roundsCard } from '../../../cards/rounds/rounds-card';
import type { RoundItem } from '../../../bot/domain/rounds/round';
import { say } from '../../../bot/locale';
import type { Sample } from './sample';

const item = (kind: RoundItem['kind'], at: number): RoundItem => ({
  kind,
  about: `r${at}`,
  number: `${kind === 'collection' ? 'R' : 'B'}-10${at}`,
  what: `KLP-00${at} · Lenovo ThinkPad T14 Gen 3`,
  place: 'Brandstationen Ekholma, vaktrummet',
  people: ['a'],
});
const items = [
  item('delivery', 41),
  item('delivery', 42),
  item('collection', 43),
  item('visit', 44),
];
const place = 'Brandstationen Ekholma, vaktrummet';

export const roundsSamples: readonly Sample[] = [
  [
    'rounds',
    (language) =>
      roundsCard(
        {
          proposed: [
            {
              place: 'Stadshuset, receptionen',
              day: '2026-11-25',
              items: items.slice(0, 1),
              cabinets: 1,
            },
            { place, day: '2026-11-27', items, cabinets: 1 },
          ],
          planned: [{ _id: 'x1', number: 'T-1001', place, day: '2026-11-27', items, cabinets: 1 }],
          demo: true,
        },
        language,
        say(language, 'round.planned', { number: 'T-1001', day: '2026-11-27', items: 4 }),
      ),
  ],
  ['rounds-none', (language) => roundsCard({ proposed: [], planned: [], demo: false }, language)],
];
