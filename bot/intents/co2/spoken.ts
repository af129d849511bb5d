import { monthAt, monthsLater, type Month } from '../../domain/co2/month';
import { readPeriod } from './read-period';
import { folded } from './words';

/** What is said in words and is no question for a figure. */
export type SpokenIntent =
  | { readonly kind: 'co2-method' }
  | { readonly kind: 'co2-opt-out' }
  | { readonly kind: 'co2-opt-in' }
  /** The card that the job sends, for whoever asks. */
  | { readonly kind: 'co2-own-card'; readonly month: Month }
  | { readonly kind: 'co2-dispatch'; readonly month: Month };

const card = / (?:manadskort|manadskortet|manadskorten|monthly cards?) /u;
const stop =
  / (?:sluta|slipp|slippa|inte|inga|avsluta|avregistrera|stop|unsubscribe|no more|dont) /u;
const start = / (?:varje manad|borja|prenumerera|anmal|every month|subscribe|start) /u;
const sending =
  / (?:utskick|utskicket|fatt|far|fa|skicka|skickat|skickats|forhandsgranska|mottagare|mottagarna|sent|send|received|got|gets|preview|recipients) /u;
const method =
  / (?:hur (?:raknar|raknas|raknade|beraknar|beraknas)|raknar ni|metod|metoden|metoder|faktor|faktorer|faktorerna|avtryck\S*|\S+avtryck\S*|kommer \S+ ifran|how (?:do|is|are|did) \S+ (?:\S+ ){0,2}(?:calculate|calculated|count|counted|worked out)|method|methods|factor|factors|footprint|footprints|come from|comes from) /u;

/** Undefined for a question for a figure. */
export function readSpoken(text: string, now: Date): SpokenIntent | undefined {
  const sentence = folded(text);
  if (card.test(sentence)) return ofCard(sentence, text, now);
  return method.test(sentence) ? { kind: 'co2-method' } : undefined;
}

function ofCard(sentence: string, text: string, now: Date): SpokenIntent {
  if (stop.test(sentence)) return { kind: 'co2-opt-out' };
  if (start.test(sentence)) return { kind: 'co2-opt-in' };
  const { period, said } = readPeriod(text, now);
  const month = said ? period.to : monthsLater(monthAt(now), -1);
  return { kind: sending.test(sentence) ? 'co2-dispatch' : 'co2-own-card', month };
}
