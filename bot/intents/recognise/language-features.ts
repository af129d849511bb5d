import type { Features } from './features';

/** What shows a sentence's language: its words and their letters, with å, ä and ö as they are. */
export function languageFeatures(sentence: string): Features {
  const words =
    sentence
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 80) ?? [];
  const found = words.flatMap((word) => [`w${word}`, `w${word}`, ...pieces(`_${word}_`)]);
  const features = new Map<string, number>();
  for (const one of found)
    features.set(one, (features.get(one) ?? 0) + 1 / Math.sqrt(found.length));
  return features;
}

function pieces(word: string): readonly string[] {
  return [1, 2, 3].flatMap((size) =>
    Array.from({ length: Math.max(0, word.length - size + 1) }, (_, at) =>
      word.slice(at, at + size),
    ),
  );
}
