import { identitiesIn } from '../../domain/returns/identity';
import type { ReturnEntry } from '../../domain/returns/return-form';
import type { ReturnPrefill } from '../../services/returns/return-forms';
import { mayReceive } from '../../services/returns/return-views';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { wanted } from '../wanted';
import { aboutIn, listIn, prefillIn, receivedIn } from './said';

type Data = Readonly<Record<string, unknown>>;

/** What anybody can want of giving back, and IT of receiving. */
export type ReturnIntent =
  | { readonly kind: 'return-open'; readonly said: ReturnPrefill }
  | { readonly kind: 'return-other'; readonly draft: string; readonly entry: ReturnEntry }
  | { readonly kind: 'return-submit'; readonly draft: string; readonly entry: ReturnEntry }
  | { readonly kind: 'return-show'; readonly id: string }
  | { readonly kind: 'return-withdraw'; readonly id: string }
  | {
      readonly kind: 'return-receive';
      readonly id: string;
      readonly version: string;
      readonly grade: string;
      readonly place: string;
      readonly identity: string;
    }
  | { readonly kind: 'returns-list' }
  | { readonly kind: 'reception-open'; readonly typed: readonly string[] }
  | {
      readonly kind: 'reception-receive';
      readonly draft: string;
      readonly typed: readonly string[];
      readonly place: string;
      readonly data: Data;
    };

const buttons: Readonly<Record<string, (data: Data) => ReturnIntent>> = {
  [verbs.openReturn]: (data) => ({ kind: 'return-open', said: deviceIn(data) }),
  [verbs.otherReturn]: (data) => ({
    kind: 'return-other',
    draft: draftIn(data),
    entry: entryIn(data),
  }),
  [verbs.submitReturn]: (data) => ({
    kind: 'return-submit',
    draft: draftIn(data),
    entry: entryIn(data),
  }),
  [verbs.showReturn]: (data) => ({ kind: 'return-show', id: textIn(data, 'return') }),
  [verbs.withdrawReturn]: (data) => ({ kind: 'return-withdraw', id: textIn(data, 'return') }),
  [verbs.receiveReturn]: (data) => ({
    kind: 'return-receive',
    id: textIn(data, 'return'),
    version: textIn(data, 'version', 20),
    grade: textIn(data, 'grade'),
    place: textIn(data, 'receivePlace', 500).trim(),
    identity: textIn(data, 'identity', 500).trim(),
  }),
  [verbs.listReturns]: () => ({ kind: 'returns-list' }),
  [verbs.openReception]: (data) => ({
    kind: 'reception-open',
    typed: identitiesIn(textIn(data, 'typed')),
  }),
  [verbs.receiveMany]: (data) => ({
    kind: 'reception-receive',
    draft: draftIn(data),
    typed: identitiesIn(textIn(data, 'typed')),
    place: textIn(data, 'receivePlace', 500).trim(),
    data,
  }),
};

/** Undefined when the words are for another plugin. */
export function readReturn(said: Said, turn: Turn): ReturnIntent | undefined {
  if (said.kind === 'text') {
    const staff = mayReceive(turn.actor) ? readStaff(said.text) : undefined;
    if (staff !== undefined) return staff;
  }
  const want = wanted(said);
  if (want?.intent === 'return' && aboutIn(want.sentence) === 'return') {
    return { kind: 'return-open', said: prefillIn(want.sentence) };
  }
  return said.kind === 'press' ? buttons[said.verb]?.(said.data) : undefined;
}

/** What only those understand it of who receive: anybody else who writes it wants to give back. */
function readStaff(text: string): ReturnIntent | undefined {
  const received = receivedIn(text);
  if (received !== undefined) {
    const typed = identitiesIn(received);
    if (typed.length > 0 || received.trim() === '') return { kind: 'reception-open', typed };
  }
  return listIn(text) === 'expected' ? { kind: 'returns-list' } : undefined;
}

function deviceIn(data: Data): ReturnPrefill {
  const device = textIn(data, 'device', 100);
  return device === '' ? {} : { device };
}

function draftIn(data: Data): string {
  return textIn(data, 'draft', 64);
}

/** The form as it came; what is missing is empty, and nothing is trusted yet. */
function entryIn(data: Data): ReturnEntry {
  const other = data['mode'] === 'other';
  return {
    device: other ? 'other' : textIn(data, 'device', 100),
    kind: textIn(data, 'kind', 20),
    identity: textIn(data, 'identity'),
    whose: textIn(data, 'whose'),
    reason: textIn(data, 'reason', 20),
    note: textIn(data, 'note'),
    condition: textIn(data, 'condition', 20),
    locked: textIn(data, 'locked', 20),
    handIn: textIn(data, 'handIn'),
    collectFrom: textIn(data, 'collectFrom'),
  };
}
