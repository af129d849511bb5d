import { Refusal } from '../../domain/errors';
import { mostIdentities } from '../../domain/returns/identity';
import { grades, type Grade, type ReturnCase } from '../../domain/returns/return-case';
import type { ReceivedLine } from '../../domain/returns/reception';
import { itChannel } from '../../services/request-views';
import type { Receiving } from '../../services/returns/receiving';
import type { ReceptionViews } from '../../services/returns/reception-views';
import type { ReturnForms } from '../../services/returns/return-forms';
import { mayReceive, type ReturnViews } from '../../services/returns/return-views';
import type { Returns } from '../../services/returns/returns';
import { textIn } from '../../../cards/verbs';
import type { Turn } from '../intent';
import { plugin, type Handlers, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { readReturn, type ReturnIntent } from './read';
import type { Note } from './reply';

export interface ReturnServices {
  readonly returns: Returns;
  readonly forms: ReturnForms;
  readonly views: ReturnViews;
  readonly receiving: Receiving;
  readonly receptions: ReceptionViews;
  readonly readable: (turn: Turn, refusal: Refusal) => Promise<Note>;
}

/** Giving back, for everybody, and receiving, for IT. Who may is decided in the services. */
export function returnsPlugin(services: ReturnServices): Plugin {
  return plugin<ReturnIntent>('returns', readReturn, {
    ...giving(services),
    ...receivingOf(services),
  });
}

type Giving = 'return-open' | 'return-other' | 'return-submit' | 'return-show' | 'return-withdraw';

function giving(services: ReturnServices): Pick<Handlers<ReturnIntent>, Giving> {
  const { returns, forms, views } = services;
  return {
    'return-open': async ({ said }, turn) => {
      if (turn.place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
      return [{ kind: 'return-form', form: await forms.open(turn, said) }];
    },
    'return-other': async ({ draft, entry }, turn) => [
      { kind: 'return-form', form: await forms.other(turn, draft, entry), replaces: true },
    ],
    'return-submit': async ({ draft, entry }, turn) => {
      if (draft === '') throw new Refusal('form-incomplete');
      const before = await returns.sent(turn, draft);
      if (before !== undefined) return caseCard(services, turn, before);
      const checked = await forms.check(turn, draft, entry);
      if (!checked.ok) return [{ kind: 'return-form', form: checked.form }];
      const record = await returns.announce(turn, draft, checked.fresh);
      const note = { key: 'back.receipt', facts: { number: record.number } } as const;
      return caseCard(services, turn, record, note);
    },
    'return-show': async ({ id }, turn) => {
      const record = await views.load(turn.organisation, id, viewerOf(turn));
      return caseCard(services, turn, record, undefined, false);
    },
    'return-withdraw': async ({ id }, turn) =>
      afterReturn(services, turn, id, () => returns.withdraw(turn, id)),
  };
}

function receivingOf(services: ReturnServices): Omit<Handlers<ReturnIntent>, Giving> {
  const { receiving, receptions, views } = services;
  return {
    'return-receive': async ({ id, version, grade, place, identity }, turn) =>
      afterReturn(services, turn, id, async () => {
        const draft = `${id.split('/').at(-1) ?? ''}.${version}.${identity}`.slice(0, 100);
        const line = { typed: identity, grade: gradeOf(grade), record: id };
        const batch = { draft, lines: [line], ...(place !== '' && { place }) };
        const reception = await receiving.receive(turn, batch);
        const note = receptions.noteOf(reception);
        const record = await views.load(turn.organisation, id, viewerOf(turn));
        return { record, ...(note !== undefined && { note }) };
      }),
    'returns-list': async (_, turn) => {
      if (!mayReceive(turn.actor)) throw new Refusal('receive-not-permitted');
      const { lines, more } = await views.expected(turn.organisation);
      if (lines.length === 0) return [{ kind: 'sentence', key: 'back.list-none' }];
      return [{ kind: 'return-list', lines, more, demo: turn.organisation.demo === true }];
    },
    'reception-open': async ({ typed }, turn) => {
      if (!mayReceive(turn.actor)) throw new Refusal('receive-not-permitted');
      if (typed.length === 0) throw new Refusal('receive-nothing');
      return [{ kind: 'reception-form', form: await receptions.form(turn.organisation, typed) }];
    },
    'reception-receive': async ({ draft, typed, place, data }, turn) => {
      if (draft === '') throw new Refusal('form-incomplete');
      const lines = typed
        .slice(0, mostIdentities)
        .map((one, index): ReceivedLine => lineIn(one, index, data));
      const batch = { draft, lines, ...(place !== '' && { place }) };
      const reception = await receiving.receive(turn, batch);
      const view = await receptions.view(turn.organisation, reception);
      return [{ kind: 'reception', view, replaces: true }];
    },
  };
}

function lineIn(
  typed: string,
  index: number,
  data: Readonly<Record<string, unknown>>,
): ReceivedLine {
  const kind = textIn(data, `kind${index}`, 20);
  const model = textIn(data, `model${index}`, 200);
  return {
    typed,
    grade: gradeOf(textIn(data, `grade${index}`, 20)),
    ...((kind === 'computer' || kind === 'phone') && { kind }),
    ...(model !== '' && { model }),
  };
}

/** Nobody judged it better than this. */
function gradeOf(text: string): Grade {
  return grades.find((one) => one === text) ?? 'worn';
}

type Changed = ReturnCase | { readonly record: ReturnCase; readonly note?: Note };

/**
 * Makes a change and shows the card after it. When a rule says no, the card as it is now says why, so
 * that an old card becomes a true one.
 */
async function afterReturn(
  services: ReturnServices,
  turn: Turn,
  id: string,
  change: () => Promise<Changed>,
): Promise<readonly Reply[]> {
  const { views } = services;
  const before = await views.load(turn.organisation, id, viewerOf(turn));
  try {
    const changed = await change();
    return await ('record' in changed
      ? caseCard(services, turn, changed.record, changed.note)
      : caseCard(services, turn, changed));
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const now = await views.load(turn.organisation, before._id, viewerOf(turn));
    return caseCard(services, turn, now, await services.readable(turn, problem));
  }
}

/** The return as the person may see it now; in IT's channel, as IT sees it. */
export async function caseCard(
  { views }: Pick<ReturnServices, 'views'>,
  turn: Turn,
  record: ReturnCase,
  note?: Note,
  replaces = true,
): Promise<readonly Reply[]> {
  const view = await views.view(turn.organisation, record, viewerOf(turn));
  return [{ kind: 'return-case', view, ...(note !== undefined && { note }), replaces }];
}

/** In IT's channel everybody of IT reads the same. */
export function viewerOf({ place, actor }: Turn): Pick<Turn['actor'], 'oid' | 'roles'> {
  return place === 'channel' && mayReceive(actor) ? itChannel : actor;
}
