/** Best first where nothing else decides: Swedish Excel writes semicolons. */
const separators = [';', '\t', ','] as const;
export type Separator = (typeof separators)[number];

/** So many lines are looked at. */
const lines = 30;

/**
 * What stands between the cells of a CSV text: the separator that most lines have equally many of.
 * A decimal comma is in fewer lines than what separates, as headings have none. A first line such as
 * "sep=;" says it outright.
 */
export function separatorOf(text: string): Separator {
  const said = /^sep=(?<sign>[;,\t])\r?\n/u.exec(text)?.groups?.['sign'];
  const known = separators.find((one) => one === said);
  if (known !== undefined) return known;
  const sample = unquoted(text.slice(0, 100_000))
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, lines);
  const scored = separators.map((separator) => ({ separator, score: scoreOf(separator, sample) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Without what stands in quotes, where a separator separates nothing. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/gu, '');
}

/** How many lines agree on how often the separator is there, and a little for how often that is. */
function scoreOf(separator: Separator, sample: readonly string[]): number {
  const counts = sample.map((line) => line.split(separator).length - 1).filter((n) => n > 0);
  const agreeing = new Map<number, number>();
  for (const count of counts) agreeing.set(count, (agreeing.get(count) ?? 0) + 1);
  const most = [...agreeing].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return most === undefined ? 0 : most[1] + most[0] / 1000;
}
