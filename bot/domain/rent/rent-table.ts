import { sumOf, type RentLine } from './line';

/** The invoice as rows for a spreadsheet: SEK with two decimals, the sum last. Headings are in `words`. */
export function rentTable(
  lines: readonly RentLine[],
  words: RentWords,
): readonly (readonly (string | number)[])[] {
  const rows = lines.map((line) => [
    line.accountString,
    words.administration(line.administration),
    line.tag,
    line.model,
    line.from,
    line.to,
    line.days,
    line.rate / 100,
    line.amount / 100,
    line.corrects ?? '',
  ]);
  const sum = ['', '', '', '', '', '', '', '', sumOf(lines) / 100, ''];
  return [words.headings, ...rows, sum];
}

/** What the table must be told in the reader's language. */
export interface RentWords {
  /** Ten: kodsträng, administration, tag, model, from, to, days, rent a month, amount, corrects. */
  readonly headings: readonly string[];
  readonly administration: (id: string) => string;
}

/** Öre for each administration, the dearest first. */
export function byAdministration(
  lines: readonly RentLine[],
): readonly (readonly [id: string, amount: number])[] {
  const sums = new Map<string, number>();
  for (const { administration, amount } of lines)
    sums.set(administration, (sums.get(administration) ?? 0) + amount);
  return [...sums].sort(([, a], [, b]) => b - a);
}
