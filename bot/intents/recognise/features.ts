import type { Lexicon } from './lexicon';
import { piecesOf } from './pieces';
import { Spelling } from './spelling';
import { tokensOf } from './tokens';

/** What is looked at in a sentence, each with how much of it there is; the squares sum to 1. */
export type Features = ReadonlyMap<string, number>;

/** Concepts of which one makes a sentence likely to be about our business. */
const ours: ReadonlySet<string> = new Set(
  `computer tablet phone device orderNoun software climate approve serial stock meta hello thanks praise
   accessory part access pending cancel remote lost`.split(/\s+/u),
);
/** Concepts that belong to somebody else's counter. */
const foreign: ReadonlySet<string> = new Set(
  'food hr facility transport care civic world abuse'.split(' '),
);

/** Turns a sentence into features: its words, letters, and the concepts its words stand for. */
export class Reader {
  private readonly spelling: Spelling;

  /** @param counts how often each word stands in the training sentences */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly counts: ReadonlyMap<string, number>,
  ) {
    this.spelling = new Spelling(counts, lexicon);
  }

  /** @param own how often the sentence itself was counted: 1 while learning from it, else 0 */
  read(sentence: string, own = 0): Features {
    const raw = tokensOf(sentence);
    const words = raw.map((word) => this.spelling.corrected(word, own));
    const concepts = words.map((word) => this.lexicon.conceptsOf(word));
    const strange = words.filter(
      (word, at) => concepts[at]?.length === 0 && this.isRare(word, own),
    ).length;
    const kinds = [...concepts.flat(), ...summary(new Set(concepts.flat()), strange)];
    return weighed([
      ['w', 1, [...words, ...raw.filter((word, at) => word !== words[at])]],
      [
        '2',
        0.7,
        neighbours(
          ['^', ...words, '$'].map((word) => [word]),
          ' ',
        ),
      ],
      ['h', 0.8, piecesOf(words, 2, 5)],
      ['c', 0.8, kinds],
      ['p', 0.6, pairs(kinds)],
      ['b', 0.5, neighbours([['^'], ...concepts.filter((found) => found.length > 0), ['$']], '>')],
      [
        'l',
        0.3,
        [`long${Math.min(6, Math.ceil(words.length / 2))}`, `strange${Math.min(3, strange)}`],
      ],
    ]);
  }

  private isRare(word: string, own: number): boolean {
    return !word.startsWith('#') && (this.counts.get(word) ?? 0) - own < 2;
  }
}

/** What the concepts say together: nothing of ours, something of others, words we do not know. */
function summary(concepts: ReadonlySet<string>, strange: number): readonly string[] {
  const isOurs = [...concepts].some((concept) => ours.has(concept));
  return [
    ...(isOurs ? [] : ['@nothing-ours']),
    ...([...concepts].some((concept) => foreign.has(concept)) ? ['@foreign'] : []),
    ...(strange > 0 ? ['@strange'] : []),
    ...(strange > 0 && !isOurs ? ['@strange-only'] : []),
    ...(strange > 1 ? ['@very-strange'] : []),
  ];
}

function neighbours(steps: readonly (readonly string[])[], between: string): readonly string[] {
  return steps
    .slice(1)
    .flatMap((step, before) =>
      (steps[before] ?? []).flatMap((first) => step.map((second) => first + between + second)),
    );
}

function pairs(kinds: readonly string[]): readonly string[] {
  const sorted = [...new Set(kinds)].sort();
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => `${first}+${second}`));
}

type Group = readonly [mark: string, weight: number, found: readonly string[]];

/** Each group counts by its weight, however many features it found; then the whole is brought to length 1. */
function weighed(groups: readonly Group[]): Features {
  const features = new Map<string, number>();
  for (const [mark, weight, found] of groups) {
    const each = weight / Math.sqrt(found.length);
    for (const one of found) {
      const name = mark + one;
      features.set(name, (features.get(name) ?? 0) + each);
    }
  }
  let squares = 0;
  for (const value of features.values()) squares += value * value;
  const length = Math.sqrt(squares);
  for (const [feature, value] of features) features.set(feature, value / length);
  return features;
}
