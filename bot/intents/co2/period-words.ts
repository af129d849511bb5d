/** Months by how their names begin, in both languages, folded: "okt", "october". */
const monthBeginnings: readonly (readonly [RegExp, number])[] = [
  [/^jan(?:uari|uary)?s?$/u, 1],
  [/^feb(?:r|ruari|ruary)?s?$/u, 2],
  [/^(?:mars|march|mar)$/u, 3],
  [/^apr(?:il)?s?$/u, 4],
  [/^(?:maj|may)s?$/u, 5],
  [/^jun(?:i|e)?s?$/u, 6],
  [/^jul(?:i|y)?s?$/u, 7],
  [/^aug(?:usti|ust)?s?$/u, 8],
  [/^sept?(?:ember)?s?$/u, 9],
  [/^(?:okt(?:ober)?|oct(?:ober)?)s?$/u, 10],
  [/^nov(?:ember)?s?$/u, 11],
  [/^(?:dec(?:ember)?)s?$/u, 12],
];

/** 1 to 12 of a month's name; undefined for another word. */
export function monthNumber(word: string): number | undefined {
  return monthBeginnings.find(([name]) => name.test(word))?.[1];
}

/** Seasons, as whole months: the first one's number and how many there are. */
export const seasons: readonly (readonly [RegExp, first: number, months: number])[] = [
  [/ (?:varen|varens|i varas|spring) /u, 3, 3],
  [/ (?:sommar|sommaren|sommarens|i somras|summer) /u, 6, 3],
  [/ (?:host|hosten|hostens|i hostas|autumn) /u, 9, 3],
  [/ (?:vinter|vintern|vinterns|i vintras|winter) /u, 12, 3],
];

const numbers: Readonly<Record<string, number>> = {
  forsta: 1,
  first: 1,
  ett: 1,
  one: 1,
  andra: 2,
  second: 2,
  tva: 2,
  two: 2,
  tredje: 3,
  third: 3,
  tre: 3,
  three: 3,
  fjarde: 4,
  fourth: 4,
  fyra: 4,
  four: 4,
  sex: 6,
  six: 6,
  nio: 9,
  nine: 9,
  tolv: 12,
  twelve: 12,
};

/** "tredje", "3", "3rd", "twelve"; undefined for another word. */
export function numberIn(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:e|a|st|nd|rd|th)?$/u.exec(word)?.[1];
  return digits === undefined ? numbers[word] : Number(digits);
}
