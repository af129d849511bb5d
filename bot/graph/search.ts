/** Typed words beyond these tell nothing more about whom somebody means. */
const mostWords = 6;
const longestWord = 64;

/** The words of what somebody typed, as they are looked for. */
export function wordsTyped(text: string): readonly string[] {
  const words = text.normalize('NFC').toLowerCase().split(/\s+/u);
  return words
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
}

/**
 * Graph's $search for people whose name has a word that begins so, or whose mail does, for every
 * word typed. Inside a clause only the quote and the backslash mean something, and are escaped;
 * the whole is encoded because the client sends a query as it gets it.
 */
export function searchFor(words: readonly string[]): string {
  const clauses = words.map((word) => {
    const text = word.replaceAll(/["\\]/g, '\\$&');
    return `("displayName:${text}" OR "mail:${text}")`;
  });
  return encodeURIComponent(clauses.join(' AND '));
}
