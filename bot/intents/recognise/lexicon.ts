import { concepts } from '../sentences/concepts';

/** Which concepts (see sentences/concepts.ts) a folded word belongs to. */
export class Lexicon {
  private readonly exact = new Map<string, string[]>();
  private readonly patterns: { readonly concept: string; readonly pattern: RegExp }[] = [];
  private readonly seen = new Map<string, readonly string[]>();

  constructor() {
    for (const [concept, text] of Object.entries(concepts)) {
      const words = text.split(/\s+/u).filter((word) => word !== '');
      for (const word of words.filter((one) => !one.includes('*'))) this.add(word, concept);
      const shapes = words
        .filter((word) => word.includes('*'))
        .map((word) => word.replaceAll('*', '.*'));
      if (shapes.length > 0)
        this.patterns.push({ concept, pattern: new RegExp(`^(?:${shapes.join('|')})$`, 'u') });
    }
  }

  /** The words listed as they are, without a star. */
  words(): Iterable<string> {
    return this.exact.keys();
  }

  conceptsOf(word: string): readonly string[] {
    const before = this.seen.get(word);
    if (before !== undefined) return before;
    const found = this.exact.get(word) ?? this.matching(word);
    if (this.seen.size < memory) this.seen.set(word, found);
    return found;
  }

  private add(word: string, concept: string): void {
    const sofar = this.exact.get(word) ?? [];
    if (!sofar.includes(concept)) this.exact.set(word, [...sofar, concept]);
  }

  private matching(word: string): readonly string[] {
    return this.patterns.filter(({ pattern }) => pattern.test(word)).map(({ concept }) => concept);
  }
}

/** Words remembered between sentences; bounded, because what people type is not. */
const memory = 20_000;
