import { ownDataCard } from '../../../cards/privacy/own-data-card';
import type { Sample } from './sample';

export const privacySamples: readonly Sample[] = [
  [
    'own-data',
    (language) =>
      ownDataCard(
        {
          demo: false,
          lines: [
            { what: 'member', count: 1 },
            { what: 'reference', count: 1 },
            { what: 'devices', count: 2 },
            { what: 'requests', count: 14, months: 24 },
            { what: 'returns', count: 1 },
            { what: 'bookings', count: 3 },
            { what: 'notifications', count: 37, months: 1 },
          ],
        },
        language,
      ),
  ],
];
