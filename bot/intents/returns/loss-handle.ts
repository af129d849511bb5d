import { Refusal } from '../../domain/errors';
import { lossKinds, type Loss } from '../../domain/returns/loss';
import type { LossFormView } from '../../domain/returns/views';
import type { LossViews } from '../../services/returns/loss-views';
import type { Losses } from '../../services/returns/losses';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import type { NoticeSource } from '../notice';
import { plugin, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { wanted } from '../wanted';
import { viewerOf } from './handle';
import type { Note } from './reply';
import { aboutIn } from './said';

export interface LossServices {
  readonly losses: Losses;
  readonly views: LossViews;
  readonly readable: (turn: Turn, refusal: Refusal) => Promise<Note>;
}

type Entry = LossFormView['entry'];

type LossIntent =
  | { readonly kind: 'loss-open'; readonly device: string; readonly note: string }
  | { readonly kind: 'loss-submit'; readonly draft: string; readonly entry: Entry }
  | { readonly kind: 'loss-show' | 'loss-wiped' | 'loss-found'; readonly id: string }
  | { readonly kind: 'loss-found-which' };

type Data = Readonly<Record<string, unknown>>;
const idIn = (data: Data): string => textIn(data, 'loss');

const buttons: Readonly<Record<string, (data: Data) => LossIntent>> = {
  [verbs.openLoss]: (data) => ({
    kind: 'loss-open',
    device: textIn(data, 'device', 100),
    note: '',
  }),
  [verbs.submitLoss]: (data) => ({
    kind: 'loss-submit',
    draft: textIn(data, 'draft', 64),
    entry: {
      device: textIn(data, 'device', 100),
      how: textIn(data, 'how', 20),
      note: textIn(data, 'note'),
    },
  }),
  [verbs.showLoss]: (data) => ({ kind: 'loss-show', id: idIn(data) }),
  [verbs.wipeOrdered]: (data) => ({ kind: 'loss-wiped', id: idIn(data) }),
  [verbs.lossFound]: (data) => ({ kind: 'loss-found', id: idIn(data) }),
};

function readLoss(said: Said): LossIntent | undefined {
  const want = wanted(said);
  if (want?.intent === 'return') {
    const about = aboutIn(want.sentence);
    if (about === 'loss') return { kind: 'loss-open', device: '', note: want.sentence };
    if (about === 'found-again') return { kind: 'loss-found-which' };
  }
  return said.kind === 'press' ? buttons[said.verb]?.(said.data) : undefined;
}

/** Lost, stolen, and found again. */
export function lossPlugin(services: LossServices): Plugin {
  const { losses, views } = services;
  return plugin<LossIntent>('returns-loss', readLoss, {
    'loss-open': async ({ device, note }, turn) => {
      if (turn.place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
      return [{ kind: 'loss-form', form: await opened(views, turn, device, note) }];
    },
    'loss-submit': async ({ draft, entry }, turn) => submit(services, turn, draft, entry),
    'loss-show': async ({ id }, turn) =>
      card(views, turn, await views.load(turn.organisation, id, viewerOf(turn)), undefined, false),
    'loss-wiped': ({ id }, turn) => after(services, turn, id, () => losses.wipeOrdered(turn, id)),
    'loss-found': ({ id }, turn) => after(services, turn, id, () => losses.found(turn, id)),
    'loss-found-which': async (_, turn) => {
      const open = await losses.openOf(turn);
      if (open.length === 0)
        return [{ kind: 'sentence', key: 'loss.none-open', suggest: ['return'] }];
      const cards = await Promise.all(
        open.slice(0, 3).map((loss) => card(views, turn, loss, undefined, false)),
      );
      return [{ kind: 'sentence', key: 'loss.which' }, ...cards.flat()];
    },
  });
}

/** The only device there is need not be chosen; what was said of it is kept. */
async function opened(
  views: LossViews,
  turn: Turn,
  device: string,
  note: string,
): Promise<LossFormView> {
  const form = await views.form(turn);
  const [only] = form.devices;
  const chosen = device === '' && form.devices.length === 1 ? (only?.tag ?? '') : device;
  const how = /stulen|stulna|stulit|stöld|stal|sno|rån|inbrott|stolen|theft|robb|broke/iu.test(note)
    ? 'stolen'
    : '';
  return { ...form, entry: { device: chosen, how, note } };
}

async function submit(
  { losses, views }: LossServices,
  turn: Turn,
  draft: string,
  entry: Entry,
): Promise<readonly Reply[]> {
  if (draft === '') throw new Refusal('form-incomplete');
  const how = lossKinds.find((kind) => kind === entry.how);
  const problems = {
    ...(entry.device === '' && { device: 'missing' as const }),
    ...(how === undefined && { how: 'missing' as const }),
    ...(entry.note.length > 500 && { note: 'too-long' as const }),
  };
  if (how === undefined || Object.keys(problems).length > 0) {
    return [{ kind: 'loss-form', form: await views.form(turn, { draft, entry, problems }) }];
  }
  const loss = await losses.report(turn, { draft, device: entry.device, how, note: entry.note });
  return card(views, turn, loss, { key: 'loss.sent', facts: { number: loss.number } });
}

/** Makes a change and shows the card after it; when a rule says no, the card as it is says why. */
async function after(
  { views, readable }: LossServices,
  turn: Turn,
  id: string,
  change: () => Promise<Loss>,
): Promise<readonly Reply[]> {
  await views.load(turn.organisation, id, viewerOf(turn));
  try {
    return await card(views, turn, await change());
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const now = await views.load(turn.organisation, id, viewerOf(turn));
    return card(views, turn, now, await readable(turn, problem));
  }
}

async function card(
  views: LossViews,
  turn: Turn,
  loss: Loss,
  note?: Note,
  replaces = true,
): Promise<readonly Reply[]> {
  const view = await views.view(turn.organisation, loss, viewerOf(turn));
  return [{ kind: 'loss', view, ...(note !== undefined && { note }), replaces }];
}

/** Reports, as those they concern may see them now. */
export function lossNotices(views: LossViews): NoticeSource {
  return {
    topics: ['loss-reported', 'loss-found', 'loss-changed'],
    draw: async ({ organisation, about, topic, viewer, again }) => {
      const found = await views.find(organisation, about, viewer);
      if (found === undefined) return undefined;
      const view = await views.view(organisation, found, viewer);
      const key = topic === 'loss-found' ? 'topic.loss-found' : 'topic.loss-reported';
      return { kind: 'loss', view, ...(!again && { note: { key } }) };
    },
  };
}
