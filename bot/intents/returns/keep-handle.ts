import { Refusal } from '../../domain/errors';
import type { Keeping } from '../../domain/returns/keeping';
import { policyOf } from '../../domain/returns/policy';
import type { KeepingFormView } from '../../domain/returns/views';
import type { KeepingViews } from '../../services/returns/keeping-views';
import type { Keepings } from '../../services/returns/keepings';
import { devicesHeldBy } from '../../services/returns/names';
import type { World } from '../../services/world';
import type { Turn } from '../intent';
import type { NoticeSource } from '../notice';
import { plugin, type Handlers, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { viewerOf } from './handle';
import { readKeep, type KeepIntent } from './keep-read';
import type { Note } from './reply';

export interface KeepServices {
  readonly world: World;
  readonly keepings: Keepings;
  readonly views: KeepingViews;
  readonly readable: (turn: Turn, refusal: Refusal) => Promise<Note>;
}

/** Asking to keep a device longer, and deciding on it. */
export function keepPlugin(services: KeepServices): Plugin {
  return plugin<KeepIntent>('returns-keep', readKeep, {
    ...asking(services),
    ...deciding(services),
  });
}

type Asking = 'keep-which' | 'keep-open' | 'keep-submit';

function asking({ world, keepings, views }: KeepServices): Pick<Handlers<KeepIntent>, Asking> {
  return {
    'keep-which': async ({ device }, turn) => {
      const held = await devicesHeldBy(world, turn.organisation._id, turn.actor.oid);
      const fitting = held.filter(({ kind }) => device === undefined || kind === device);
      const [only] = fitting;
      if (only === undefined) return [{ kind: 'sentence', key: 'keep.nothing' }];
      if (fitting.length > 1) return [{ kind: 'keeping-choice', devices: fitting.map(nameIn) }];
      return [{ kind: 'keeping-form', form: await views.form(turn, only.tag) }];
    },
    'keep-open': async ({ device }, turn) => [
      { kind: 'keeping-form', form: await views.form(turn, device) },
    ],
    'keep-submit': async ({ draft, device, months, reason }, turn) => {
      if (draft === '') throw new Refusal('form-incomplete');
      const problems = problemsIn(turn, months, reason);
      if (Object.keys(problems).length > 0) {
        const entry = { months, reason };
        return [
          {
            kind: 'keeping-form',
            form: await views.form(turn, device, { draft, entry, problems }),
          },
        ];
      }
      const wish = { draft, device, months: Number(months), reason };
      const keeping = await keepings.ask(turn, wish);
      return card(views, turn, keeping, { key: 'keep.sent', facts: { number: keeping.number } });
    },
  };
}

function nameIn({ tag, model }: { readonly tag: string; readonly model: string }): {
  readonly tag: string;
  readonly model: string;
} {
  return { tag, model };
}

function problemsIn(
  { organisation }: Turn,
  months: string,
  reason: string,
): KeepingFormView['problems'] {
  const known = policyOf(organisation).keepLongerMonths.map(String).includes(months);
  return {
    ...(!known && { months: 'missing' as const }),
    ...(reason.trim() === '' && { reason: 'missing' as const }),
    ...(reason.length > 500 && { reason: 'too-long' as const }),
  };
}

function deciding(services: KeepServices): Omit<Handlers<KeepIntent>, Asking> {
  const { keepings, views } = services;
  return {
    'keep-show': async ({ id }, turn) =>
      card(
        views,
        turn,
        await views.load(turn.organisation, id, viewerOf(turn), turn.now),
        undefined,
        false,
      ),
    'keep-grant': ({ id }, turn) => after(services, turn, id, () => keepings.grant(turn, id)),
    'keep-decline': ({ id, reason }, turn) =>
      after(services, turn, id, () => keepings.decline(turn, id, reason)),
    'keep-withdraw': ({ id }, turn) => after(services, turn, id, () => keepings.withdraw(turn, id)),
  };
}

/** Makes a change and shows the card after it; when a rule says no, the card as it is says why. */
async function after(
  { views, readable }: KeepServices,
  turn: Turn,
  id: string,
  change: () => Promise<Keeping>,
): Promise<readonly Reply[]> {
  await views.load(turn.organisation, id, turn.actor, turn.now);
  try {
    return await card(views, turn, await change());
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const now = await views.load(turn.organisation, id, turn.actor, turn.now);
    return card(views, turn, now, await readable(turn, problem));
  }
}

async function card(
  views: KeepingViews,
  turn: Turn,
  keeping: Keeping,
  note?: Note,
  replaces = true,
): Promise<readonly Reply[]> {
  const view = await views.view(turn.organisation, keeping, viewerOf(turn), turn.now);
  return [{ kind: 'keeping', view, ...(note !== undefined && { note }), replaces }];
}

/** Wishes, as those they concern may see them now. */
export function keepNotices(views: KeepingViews): NoticeSource {
  return {
    topics: ['keep-to-decide', 'keep-decided', 'keep-changed'],
    draw: async ({ organisation, about, topic, viewer, now, again }) => {
      const found = await views.find(organisation, about, viewer, now);
      if (found === undefined) return undefined;
      const view = await views.view(organisation, found, viewer, now);
      const key = topic === 'keep-decided' ? 'topic.keep-decided' : 'topic.keep-to-decide';
      return { kind: 'keeping', view, ...(!again && { note: { key } }) };
    },
  };
}
