import { randomFrom } from './learn';

/**
 * The sentence with slips of the finger in about a third of its longer words: a letter left out, doubled,
 * exchanged with the next or hit beside. The same seed makes the same slips.
 */
export function withTypos(sentence: string, seed: number): string {
  const random = randomFrom(Math.imul(seed, 2_654_435_761));
  for (let warm = 0; warm < 5; warm += 1) random();
  return sentence
    .split(' ')
    .map((word) =>
      word.length < 4 || /\d/u.test(word) || random() > 0.35 ? word : slip(word, random),
    )
    .join(' ');
}

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    before + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + letter + letter + after,
  ];
  return slips[Math.floor(random() * 4)] ?? before + beside(letter) + after;
}

const keys = 'qwertyuiopasdfghjklzxcvbnm';

function beside(letter: string): string {
  const at = keys.indexOf(letter.toLowerCase());
  return at < 0 ? letter : keys.charAt((at + 1) % keys.length);
}
