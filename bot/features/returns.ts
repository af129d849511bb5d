import type { Base, Feature } from '../feature';
import { duePlugin, dueNotices } from '../intents/returns/due-handle';
import { keepNotices, keepPlugin } from '../intents/returns/keep-handle';
import { returnsPlugin } from '../intents/returns/handle';
import { leaverPlugin } from '../intents/returns/leaver-handle';
import { lossNotices, lossPlugin } from '../intents/returns/loss-handle';
import { returnNotices, together } from '../intents/returns/notices';
import { swapPlugin } from '../intents/returns/swap';
import type { Note } from '../intents/returns/reply';
import { dueJob } from '../jobs/returns/due';
import type { Turn } from '../intents/intent';
import type { Refusal } from '../domain/errors';
import { RequestForms } from '../services/request-forms';
import { attentionFiles } from './returns-files';
import { KeepingViews } from '../services/returns/keeping-views';
import { Keepings } from '../services/returns/keepings';
import { passOnKeepings } from '../services/returns/keepings-passed-on';
import { Leavers } from '../services/returns/leavers';
import { LossViews } from '../services/returns/loss-views';
import { Losses } from '../services/returns/losses';
import { Swaps } from '../services/returns/swaps';
import { AttentionViews } from '../services/returns/attention-views';
import { DueDigests } from '../services/returns/due-digests';
import { DueViews } from '../services/returns/due-views';
import { Following } from '../services/returns/following';
import { Receiving } from '../services/returns/receiving';
import { ReceptionViews } from '../services/returns/reception-views';
import { ReturnForms } from '../services/returns/return-forms';
import { ReturnViews } from '../services/returns/return-views';
import { Returns } from '../services/returns/returns';

/** Giving devices back: announcing, receiving, what is due, keeping longer, and what is lost. */
export function returnsFeature(base: Base): Feature {
  const { world, members, views: requestViews } = base;
  const following = new Following(world);
  const views = new ReturnViews(world);
  const digests = new DueDigests(world);
  const returns = new Returns(world, following);
  const swaps = new Swaps(world, returns, following);
  const keepings = { keepings: new Keepings(world, following), views: new KeepingViews(world) };
  const readable = async ({ organisation }: Turn, { code, facts }: Refusal): Promise<Note> => ({
    key: `refusal.${code}`,
    facts: await requestViews.readable(organisation, facts),
  });
  const losses = { losses: new Losses(world, following), views: new LossViews(world) };
  const leavers = new Leavers(world, returns);
  const attention = new AttentionViews(world);
  const files = attentionFiles(attention);
  const due = { digests, attention, views: new DueViews(world, digests) };
  return {
    name: 'returns',
    plugins: [
      swapPlugin({
        world,
        swaps,
        forms: new RequestForms(world),
        requests: base.requests,
        requestViews,
        views,
        readable,
      }),
      leaverPlugin(leavers),
      lossPlugin({ ...losses, readable }),
      keepPlugin({ ...keepings, world, readable }),
      returnsPlugin({
        returns,
        forms: new ReturnForms(world),
        views,
        receiving: new Receiving(world, following),
        receptions: new ReceptionViews(world),
        readable,
      }),
      duePlugin(due, files, base.offer),
    ],
    files: [files],
    sources: ['returns', 'dueDigests', 'keepings', 'losses'],
    decisions: ['keep-to-decide'],
    notices: together(
      returnNotices(views),
      dueNotices(due),
      keepNotices(keepings.views),
      lossNotices(losses.views),
    ),
    jobs: [
      {
        name: 'returns-follow',
        every: 60,
        conditional: true,
        run: async (organisation, now) => {
          await following.all(organisation._id, now);
          await swaps.settleAll(organisation, now);
        },
      },
      dueJob(world.store, digests),
      {
        name: 'returns-leavers',
        every: 300,
        run: (organisation, now) => leavers.round(organisation, now),
      },
      {
        name: 'returns-absent-managers',
        every: 3600,
        run: (organisation, now) => passOnKeepings(world, members, organisation, now),
      },
    ],
  };
}
