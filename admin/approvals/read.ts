import { mayDecideForIt } from '../../bot/domain/person';
import type { Said, Turn } from '../../bot/intents/intent';
import { wanted } from '../../bot/intents/wanted';
import { textIn, verbs } from '../../cards/verbs';

/** What those who decide, prepare and look after devices can want. */
export type StaffIntent =
  | { readonly kind: 'approve'; readonly request: string; readonly seen?: number }
  | {
      readonly kind: 'decline';
      readonly request: string;
      readonly reason: string;
      readonly seen?: number;
    }
  | {
      readonly kind: 'make-ready';
      readonly request: string;
      readonly place: string;
      readonly when: string;
    }
  | { readonly kind: 'move'; readonly request: string; readonly product: string }
  | { readonly kind: 'queue' }
  | { readonly kind: 'inventory'; readonly search: string };

/** Undefined when the words are for another plugin. A manager has a queue too; only IT has an inventory. */
export function readStaff(said: Said, turn: Turn): StaffIntent | undefined {
  const want = wanted(said);
  if (want?.intent === 'queue') return { kind: 'queue' };
  if (want?.intent === 'inventory' && mayDecideForIt(turn.actor)) {
    return { kind: 'inventory', search: searchIn(want.sentence) };
  }
  return said.kind === 'press' ? pressed(said) : undefined;
}

function pressed({ verb, data }: Extract<Said, { kind: 'press' }>): StaffIntent | undefined {
  const request = textIn(data, 'request');
  switch (verb) {
    case verbs.approve:
      return { kind: 'approve', request, ...stepSeen(data) };
    case verbs.decline:
      return {
        kind: 'decline',
        request,
        reason: textIn(data, 'declineReason', 500),
        ...stepSeen(data),
      };
    case verbs.makeReady:
      return {
        kind: 'make-ready',
        request,
        place: textIn(data, 'readyPlace', 200),
        when: textIn(data, 'readyWhen', 200),
      };
    case verbs.moveRequest:
      return { kind: 'move', request, product: textIn(data, 'moveTo') };
    default:
      return undefined;
  }
}

/** The step that the card showed, where it says. */
function stepSeen(data: Readonly<Record<string, unknown>>): { readonly seen?: number } {
  const step = textIn(data, 'step', 2);
  return /^\d+$/.test(step) ? { seen: Number(step) } : {};
}

/** Words that ask rather than name: what is left of a sentence without them is what to search for. */
const asking = new Set(
  (
    'hitta sök leta efter upp visa var är finns vem har vilka vilken vad hur många mycket i på lager lagret kvar en ett den det de ' +
    'dator datorn datorer datorerna laptop laptops mobil mobiler mobilen mobilerna telefon telefoner telefonen enhet enheten enheter med serienummer tagg märkt ' +
    'nummer som har just nu stock find search look for show where is are who has which what how many much in left the a an device devices computer computers phone ' +
    'phones with serial number tag do we have any inventory inventariet inventarium stock? vi några nån någon och of have got available tillgängliga lediga lagersaldo saldo till for'
  ).split(' '),
);

/** The words of a sentence that name something: "hitta KLP-0042" searches for "KLP-0042". */
export function searchIn(sentence: string): string {
  return (
    sentence
      .split(/\s+/u)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter((word) => word !== '' && !asking.has(word.toLowerCase()))
      // "Saras", "Sara's", "thinkpads": a search is by how words begin, so the ending can go.
      .map((word) => word.replace(/^(\p{L}{3,})['’]s$/u, '$1').replace(/^(\p{L}{4,})s$/u, '$1'))
      .join(' ')
  );
}
