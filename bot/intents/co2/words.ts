/** A sentence in small letters without accents or signs, its words one space apart and a space at each end. */
export function folded(text: string): string {
  const plain = text.toLocaleLowerCase('sv').normalize('NFD').replaceAll(/\p{M}/gu, '');
  return ` ${plain
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
}

/** The words of a folded sentence. */
export function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[\s-]+/u).filter((word) => word !== '');
}
