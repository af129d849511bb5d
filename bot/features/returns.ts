import type { Base, Feature } from '../feature';
import { duePlugin, dueNotices } from '../intents/returns/due-handle';
import { returnsPlugin } from '../intents/returns/handle';
import { returnNotices, together } from '../intents/returns/notices';
import { dueJob } from '../jobs/returns/due';
import { DueDigests } from '../services/returns/due-digests';
import { DueViews } from '../services/returns/due-views';
import { Following } from '../services/returns/following';
import { Receiving } from '../services/returns/receiving';
import { ReceptionViews } from '../services/returns/reception-views';
import { ReturnForms } from '../services/returns/return-forms';
import { ReturnViews } from '../services/returns/return-views';
import { Returns } from '../services/returns/returns';

/** Giving devices back: announcing, receiving, what is due, keeping longer, and what is lost. */
export function returnsFeature({ world, views: requestViews }: Base): Feature {
  const following = new Following(world);
  const views = new ReturnViews(world);
  const digests = new DueDigests(world);
  const due = { digests, views: new DueViews(world, digests) };
  return {
    name: 'returns',
    plugins: [
      returnsPlugin({
        returns: new Returns(world, following),
        forms: new ReturnForms(world),
        views,
        receiving: new Receiving(world, following),
        receptions: new ReceptionViews(world),
        readable: async ({ organisation }, { code, facts }) => ({
          key: `refusal.${code}`,
          facts: await requestViews.readable(organisation, facts),
        }),
      }),
      duePlugin(due),
    ],
    sources: ['returns', 'dueDigests'],
    notices: together(returnNotices(views), dueNotices(due)),
    jobs: [
      {
        name: 'returns-follow',
        every: 60,
        conditional: true,
        run: ({ _id }, now) => following.all(_id, now),
      },
      dueJob(world.store, digests),
    ],
  };
}
