/** Small numbers in words, folded (see recognise/tokens.ts), in both languages. */
const inWords: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  fjorton: 14,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
};

/** Finds a number in words or figures, up to 999. */
export const numberPattern = `(?:ett par|a couple of|\\d{1,3}|${Object.keys(inWords).join('|')})`;

/** The number that a text found by `numberPattern` stands for. */
export function numberOf(text: string): number | undefined {
  if (text === 'ett par' || text === 'a couple of') return 2;
  return /^\d+$/u.test(text) ? Number(text) : inWords[text];
}
