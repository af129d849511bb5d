import { concepts } from './sentences/concepts';
import { fold } from './recognise/tokens';

/** Somebody else whom a device is for, by name if the sentence says it. */
export interface ForOther {
  readonly name?: string;
}

/** Whom else the device is for; undefined when it is for the person who asks, or for a place. */
export function forOther(text: string): ForOther | undefined {
  const words = wordsOf(text);
  const role = words.findIndex((_, at) => isRoleOfAnother(words, at));
  if (role >= 0) {
    const name = nameAt(words, skipped(words, role + 1));
    return name === '' ? {} : { name };
  }
  const person = words.findIndex((word, at) => word.after === 'for' && isPerson(words, at));
  return person < 0 ? undefined : { name: nameAt(words, person) };
}

/** Words for people whom one orders for, folded; a star stands for any letters. */
const roles =
  shapes(`*vikarie* *kolleg* *medarbetar* *nyanstalld* *praktikant* larling* ersattare* eftertradare* *jobbare *jobbaren
  *skoterska* *larare* *pedagog* *fritidsledare* *kurator* *handlaggar* *sekreterar* *rektor* *chef* *tekniker* *vaktmastar*
  *assistent* *samordnar* *resurs *konsult* *kock *bibliotekarie* *brandman* substitute* temp temps colleague* coworker* employee*
  hire* starter* intern interns trainee* teacher* nurse* counsellor* principal* manager* boss caretaker* assistant* worker* officer*
  coordinator* librarian* technician* cook consultant* successor* newcomer* joiner* tjejen killen girl guy`);
/** Words that lead to whom something is for. */
const towards = new Set(['till', 'at', 'for', 'to']);
/** Words that only compare, share or quote: "samma som min kollega". */
const aside = new Set('som med av hos fran like as with from by enligt utom than'.split(' '));
/** "Jag är", "I am": what follows is one's own role. */
const own = /\b(?:jag (?:ar|jobbar|arbetar)|i am|im|my role|min tjanst)(?: \S+){0,3} $/u;
/** What somebody says is not what they are to get. */
const speaks = /^(?:sa|sager|tycker|tyckte|vill att|bad|said|says|told|wants me|asked)\b/u;
const titles = new Set(['som', 'heter', 'named', 'called', 'is']);
const firstNames = new Set((concepts['name'] ?? '').split(/\s+/u));
/** Words that may stand with a capital and name nobody. */
const noName =
  shapes(`iphone* ipad* mac macbook* imac samsung galaxy apple dell hp lenovo thinkpad* elitebook* latitude surface windows
  teams outlook office android it pc cad autocad *dag *dagen *day januari februari mars april maj juni juli augusti september oktober
  november december january february march may june july august october hej tack hi hello thanks i jag vi we can could kan skulle
  kommun* *skola* *skolan *boende* school kindly please`);

interface Word {
  readonly text: string;
  readonly folded: string;
  /** The folded sentence before and after the word. */
  readonly before: string;
  readonly rest: string;
  /** Whether the nearest leading word, at most three words back, was one of `towards` or of `aside`. */
  readonly leading: 'for' | 'aside' | 'neither';
  /** Whether the word right before leads to whom it is for. */
  readonly after: 'for' | 'other';
}

function wordsOf(text: string): readonly Word[] {
  const found = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{L}-]+/gu) ?? [];
  const folded = found.map(fold);
  return found.map((word, at) => ({
    text: word,
    folded: folded[at] ?? '',
    before: `${folded.slice(0, at).join(' ')} `,
    rest: folded.slice(at + 1).join(' '),
    leading: leading(folded.slice(Math.max(0, at - 4), at)),
    after: towards.has(folded[at - 1] ?? '') ? 'for' : 'other',
  }));
}

function leading(before: readonly string[]): Word['leading'] {
  const last = [...before].reverse().find((word) => towards.has(word) || aside.has(word));
  if (last === undefined) return 'neither';
  return towards.has(last) ? 'for' : 'aside';
}

function isRoleOfAnother(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !roles.test(word.folded)) return false;
  return word.leading !== 'aside' && !own.test(word.before) && !speaks.test(word.rest);
}

/** "Kollegan som heter Anna": the place of Anna. */
function skipped(words: readonly Word[], from: number): number {
  const step = words.slice(from).findIndex(({ folded }) => !titles.has(folded));
  return step < 0 ? words.length : from + step;
}

/** A known first name, or words with capitals that name no thing, day or place: two of them, or one after "åt". */
function isPerson(words: readonly Word[], at: number): boolean {
  const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (first === undefined) return false;
  if (firstNames.has(first.folded)) return true;
  return (
    isCapital(first) &&
    (before?.text.toLowerCase() === 'åt' || (second !== undefined && isCapital(second)))
  );
}

/** One to three words of a name, with capitals; empty when there is none. */
function nameAt(words: readonly Word[], from: number): string {
  const rest = words.slice(from, from + 3);
  const end = rest.findIndex((word) => !isCapital(word) && !firstNames.has(word.folded));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(
      ({ text }) =>
        text.charAt(0).toUpperCase() +
        (text === text.toUpperCase() ? text.slice(1).toLowerCase() : text.slice(1)),
    )
    .join(' ');
}

function isCapital({ text, folded }: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !noName.test(folded);
}

function shapes(list: string): RegExp {
  const all = list.split(/\s+/u).map((shape) => shape.replaceAll('*', '\\p{L}*'));
  return new RegExp(`^(?:${all.join('|')})$`, 'u');
}
