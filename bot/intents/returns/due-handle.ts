import { Refusal } from '../../domain/errors';
import type { DueDigests } from '../../services/returns/due-digests';
import type { AttentionViews } from '../../services/returns/attention-views';
import type { DueViews } from '../../services/returns/due-views';
import { mayReceive } from '../../services/returns/return-views';
import type { NoticeSource } from '../notice';
import { plugin, type Plugin } from '../plugin';
import type { FileMaker, Offer } from '../files/maker';
import { readDue, type DueIntent } from './due-read';

export interface DueServices {
  readonly digests: DueDigests;
  readonly views: DueViews;
  readonly attention: AttentionViews;
}

/** One's own digest and the choices about it; IT's list. */
export function duePlugin(
  { digests, views, attention }: DueServices,
  files: FileMaker,
  offer: Offer,
): Plugin {
  return plugin<DueIntent>('returns-due', readDue, {
    'due-show': async (_, turn) => [
      { kind: 'due-digest', view: await views.digest(turn.organisation, turn.actor.oid, turn.now) },
    ],
    'due-choose': async ({ choice }, turn) => {
      await digests.choose(turn, choice);
      const view = await views.digest(turn.organisation, turn.actor.oid, turn.now);
      return [{ kind: 'due-digest', view, replaces: true }];
    },
    attention: async (_, turn) => {
      if (!mayReceive(turn.actor)) throw new Refusal('not-permitted');
      return [{ kind: 'attention', view: await attention.view(turn.organisation, turn.now) }];
    },
    'attention-file': (_, turn) => offer(files, { format: 'xlsx' }, turn),
  });
}

/** What is due, as it is when the message goes out; nothing is said of what is settled by then. */
export function dueNotices({ views, attention }: DueServices): NoticeSource {
  return {
    topics: ['due-soon', 'due-manager', 'due-attention'],
    draw: async ({ organisation, about, topic, viewer, now, again }) => {
      if (topic === 'due-attention') {
        const view = await attention.view(organisation, now);
        return { kind: 'attention', view };
      }
      const holder = about.split('/').at(-1) ?? '';
      const own = topic === 'due-soon';
      const view = await (own
        ? views.digest(organisation, viewer.oid, now)
        : views.ofHolder(organisation, holder, now));
      if (view.lines.length === 0) return undefined;
      const note = { key: own ? ('topic.due-soon' as const) : ('topic.due-manager' as const) };
      return { kind: 'due-digest', view, ...(!again && { note }) };
    },
  };
}
