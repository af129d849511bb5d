/** Typed words beyond these tell nothing more about whom somebody means. */
const mostWords = 6;
const longestWord = 64;

/** The words of what somebody typed to find a person: small letters, å, ä and ö as one sign each. */
export function wordsTyped(text: string): readonly string[] {
  return small(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
}

/**
 * The words under which a person is found: each part of the name, both parts of a double one
 * (Ann-Marie), a name with a foreign accent also without it (Linnéa), and the mail address.
 */
export function wordsOfPerson(name: string, mail?: string): readonly string[] {
  const parts = small(name)
    .split(/\s+/u)
    .flatMap((part) => [part, ...part.split('-')]);
  const all = [...parts, ...parts.map(plain), ...(mail === undefined ? [] : [small(mail)])];
  return [...new Set(all.filter((word) => word !== ''))];
}

/** Whether somebody who typed these words may mean a person with those. */
export function isMeant(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function small(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Without accents, but for å, ä and ö: in Swedish they are letters. */
function plain(word: string): string {
  return word.replaceAll(/[^åäö]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}
