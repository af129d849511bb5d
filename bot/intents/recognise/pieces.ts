/**
 * The words' beginnings, ends and insides, `shortest` to `longest` letters each, word after word; not of placeholders.
 * Every sentence passes here with each of its letters, so it is written as loops.
 */
export function piecesOf(words: readonly string[], shortest: number, longest: number): string[] {
  const pieces: string[] = [];
  for (const word of words) {
    if (word.startsWith('#')) continue;
    const bounded = `_${word}_`;
    for (let size = shortest; size <= longest; size += 1) {
      for (let at = 0; at + size <= bounded.length; at += 1) {
        pieces.push(bounded.slice(at, at + size));
      }
    }
  }
  return pieces;
}
