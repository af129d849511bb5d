import type { Base, Feature } from '../feature';
import { FollowDevices } from '../services/co2/following';
import { Restating } from '../services/co2/restating';

/** What was saved. */
export function co2Feature({ world: { store } }: Base): Feature {
  const following = new FollowDevices(store);
  const restating = new Restating(store);
  return {
    name: 'co2',
    // Soon for what changed; once a day, and at start, for what was written with a date long past.
    jobs: [
      {
        name: 'co2-ledger',
        every: 60,
        conditional: true,
        run: ({ _id }, now) => following.changed(_id, now),
      },
      {
        name: 'co2-ledger-whole',
        every: 86_400,
        run: async ({ _id }, now) => {
          await restating.finish(_id, now);
          await following.all(_id, now);
        },
      },
    ],
  };
}
