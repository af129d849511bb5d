import { FollowDevices } from '../../services/co2/following';
import { Restating } from '../../services/co2/restating';
import type { Store } from '../../store/store';
import type { Job } from '../job';

/**
 * What keeps the ledger: soon what changed; once a day, and at start, what was written with a date long
 * past. Every step is conditional, so that a process which follows a killed one need not wait for its lease.
 */
export function ledgerJobs(store: Store): readonly Job[] {
  const following = new FollowDevices(store);
  const restating = new Restating(store);
  return [
    {
      name: 'co2-ledger',
      every: 60,
      conditional: true,
      run: ({ _id }, now) => following.changed(_id, now),
    },
    {
      name: 'co2-ledger-whole',
      every: 86_400,
      conditional: true,
      run: async ({ _id }, now) => {
        await restating.finish(_id, now);
        await following.all(_id, now);
      },
    },
  ];
}
