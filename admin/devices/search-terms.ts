import { comparable } from '../../bot/domain/device';
import type { State } from '../../bot/domain/lifecycle';
import type { Organisation } from '../../bot/domain/organisation';
import type { DeviceKind } from '../../bot/domain/product';
import { kindMeant, meansOverdue, saysNothing, statesMeant } from './state-words';

/** What a search asks for, read from its words; nothing has been looked up yet. */
export interface Terms {
  /** What is left: parts of serials, tags, IMEIs and models, or of a person's name. */
  readonly words: readonly string[];
  readonly states: readonly State[];
  readonly overdue: boolean;
  readonly kind?: DeviceKind;
  /** Ids of administrations; empty for any. */
  readonly administrations: readonly string[];
}

/** More than these narrow nothing, and cost. */
const mostWords = 8;

/** So long must a word be before it is taken for the beginning of an administration's or a unit's name. */
const longEnough = 4;

/** The terms of a sentence such as "iphone hemtjänst försenad". */
export function termsIn(text: string, organisation: Pick<Organisation, 'administrations'>): Terms {
  const terms = {
    words: [] as string[],
    states: [] as State[],
    overdue: false,
    kinds: [] as DeviceKind[],
    administrations: [] as string[],
  };
  for (const word of wordsOf(text)) {
    const kind = kindMeant(word);
    const administrations = administrationsMeant(word, organisation);
    if (saysNothing(word)) continue;
    if (meansOverdue(word)) terms.overdue = true;
    else if (statesMeant(word) !== undefined) terms.states.push(...(statesMeant(word) ?? []));
    else if (kind !== undefined) terms.kinds.push(kind);
    else if (administrations.length > 0) terms.administrations.push(...administrations);
    else terms.words.push(word);
  }
  const { kinds, ...rest } = terms;
  const [kind] = new Set(kinds);
  return { ...rest, ...(kind !== undefined && new Set(kinds).size === 1 && { kind }) };
}

/** Administrations by the beginning of a word in their own name or in that of a unit of theirs. */
export function administrationsMeant(
  word: string,
  { administrations }: Pick<Organisation, 'administrations'>,
): readonly string[] {
  if (word.length < longEnough) return [];
  return administrations
    .filter(({ id, name, departments }) =>
      [id, name.sv, name.en, ...departments].some((text) =>
        text
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .some((part) => part.startsWith(word)),
      ),
    )
    .map(({ id }) => id);
}

/** Small letters; what has digits loses its spaces and dashes, as serials are stored. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .map((word) => (/\d/u.test(word) ? comparable(word) : word).toLowerCase())
    .filter((word) => word !== '')
    .slice(0, mostWords);
}
