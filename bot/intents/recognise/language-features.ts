import type { Features } from './features';
import { piecesOf } from './pieces';

/** What shows a sentence's language: its words and their letters, with å, ä and ö as they are. */
export function languageFeatures(sentence: string): Features {
  const words =
    sentence
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 80) ?? [];
  const found = words.flatMap((word) => [`w${word}`, `w${word}`, ...piecesOf([word], 1, 3)]);
  const each = 1 / Math.sqrt(found.length);
  const features = new Map<string, number>();
  for (const one of found) features.set(one, (features.get(one) ?? 0) + each);
  return features;
}
