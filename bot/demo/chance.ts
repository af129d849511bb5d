/** Repeatable chance: one name always gives the same choices, whatever else was chosen before. */
export interface Chance {
  /** A whole number from the first to the last, both included. */
  whole(from: number, to: number): number;
  one<T>(list: readonly T[]): T;
  /** So many characters of an alphabet. */
  text(length: number, alphabet: string): string;
}

export function chance(name: string): Chance {
  const next = mulberry32(fnv1a(name));
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    one: (list) => {
      const chosen = list[whole(0, list.length - 1)];
      if (chosen === undefined) throw new RangeError('nothing to choose from');
      return chosen;
    },
    text: (length, alphabet) =>
      Array.from({ length }, () => alphabet.charAt(whole(0, alphabet.length - 1))).join(''),
  };
}

/** Tommy Ettinger's mulberry32: numbers from 0 up to 1 out of 32 bits of seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The 32-bit FNV-1a hash of a name, for a seed. */
function fnv1a(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
