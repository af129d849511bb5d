import type { Base, Feature } from '../feature';
import { membersPlugin } from '../intents/members/handle';
import { requestNotices } from '../intents/request-notices';
import { remindOfReceipts } from '../jobs/receipt-reminders';
import { passOnDecisions } from '../services/passing-on';
import { listAgain } from '../services/used-stock';
import { RequestForms } from '../services/request-forms';

/** The main job: ask, approve, reserve, hand over. */
export function requestsFeature(base: Base): Feature {
  const { world, members, views, settling, allocation } = base;
  return {
    name: 'requests',
    plugins: [membersPlugin({ ...base, forms: new RequestForms(world) })],
    sources: ['requests', 'devices'],
    notices: requestNotices(views),
    decisions: ['request-to-decide'],
    // Soon for what people wait for, seldom for what only mends an interruption.
    jobs: [
      {
        name: 'settle',
        every: 60,
        conditional: true,
        run: async ({ _id }, now) => {
          await settling.settleAll(_id, now);
          await listAgain(world, _id, now);
          await allocation.run(_id, now);
        },
      },
      {
        name: 'absent-managers',
        every: 3600,
        run: (organisation, now) => passOnDecisions(world, members, organisation, now),
      },
      {
        name: 'receipt-reminders',
        every: 3600,
        run: (organisation, now) => remindOfReceipts(world.store, organisation, now),
      },
    ],
  };
}
