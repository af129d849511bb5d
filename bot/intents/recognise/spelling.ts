import type { Lexicon } from './lexicon';

/**
 * Puts right a word that is one slip (a letter missing, extra, wrong, or two changed about) away from one
 * we know. Words seen in training or listed in the lexicon are left alone.
 */
export class Spelling {
  /** Every known word under itself and under each of its forms with one letter taken out. */
  private readonly shortened = new Map<string, string[]>();
  private readonly seen = new Map<string, string | undefined>();

  /** @param counts how often each word stands in the training sentences */
  constructor(
    private readonly counts: ReadonlyMap<string, number>,
    private readonly lexicon: Lexicon,
  ) {
    const common = [...counts]
      .filter(([word, count]) => count >= 3 && word.length >= 3)
      .map(([word]) => word);
    const listed = [...lexicon.words()].filter((word) => word.length >= 5);
    for (const word of new Set([...common, ...listed])) {
      if (/^[a-z]+$/u.test(word)) this.learn(word);
    }
  }

  /** @param own how often the sentence itself was counted: 1 while learning from it, else 0 */
  corrected(word: string, own: number): string {
    if (word.length < 3 || !/^[a-z]+$/u.test(word) || this.knows(word, own)) return word;
    if (!this.seen.has(word) && this.seen.size < 20_000) this.seen.set(word, this.nearest(word));
    return (this.seen.has(word) ? this.seen.get(word) : this.nearest(word)) ?? word;
  }

  private knows(word: string, own: number): boolean {
    return (this.counts.get(word) ?? 0) > own || this.lexicon.conceptsOf(word).length > 0;
  }

  private learn(word: string): void {
    for (const form of [word, ...withoutOne(word)]) {
      const words = this.shortened.get(form);
      if (words === undefined) this.shortened.set(form, [word]);
      else words.push(word);
    }
  }

  private nearest(word: string): string | undefined {
    let best: string | undefined;
    for (const form of [word, ...withoutOne(word)]) {
      for (const known of this.shortened.get(form) ?? []) {
        if (mayBe(word, known) && (best === undefined || this.count(known) > this.count(best)))
          best = known;
      }
    }
    return best;
  }

  private count(word: string): number {
    return this.counts.get(word) ?? 0;
  }
}

/** Short words are too near one another: of three letters only an exchange counts ("kna" for "kan"). */
function mayBe(word: string, known: string): boolean {
  if (word.length === 3) return known.length === 3 && isExchange(word, known);
  return known.length > 3 && oneSlip(word, known);
}

function oneSlip(word: string, known: string): boolean {
  const same = sameBeginning(word, known);
  const [rest, knownRest] = [word.slice(same), known.slice(same)];
  const [cut, knownCut] = [rest.slice(1), knownRest.slice(1)];
  return cut === knownRest || rest === knownCut || cut === knownCut || isExchange(word, known);
}

/** Two letters next to each other changed about, and nothing else. */
function isExchange(word: string, known: string): boolean {
  const at = sameBeginning(word, known);
  const exchanged = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return exchanged === known;
}

function sameBeginning(word: string, known: string): number {
  let same = 0;
  while (same < word.length && word[same] === known[same]) same += 1;
  return same;
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
