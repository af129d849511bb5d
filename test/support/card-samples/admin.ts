import { deviceCard } from '../../../cards/admin/device-card';
import { aDeviceStory } from '../device-stories';
import type { Sample } from './sample';

export const adminSamples: readonly Sample[] = [
  ['admin-device', (language) => deviceCard(aDeviceStory(), language)],
  [
    'admin-device-broken',
    (language) =>
      deviceCard(
        aDeviceStory({
          broken: { n: 2, problem: 'hash' },
          may: [],
          mayReceive: false,
          mayMoveTo: [],
          demo: true,
          chain: [],
        }),
        language,
      ),
  ],
];
