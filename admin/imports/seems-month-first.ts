import type { Mapping } from './columns';

/** So many rows are looked at. */
const looked = 500;

/** Columns that hold days. */
const dated: readonly string[] = ['acquired', 'due', 'from', 'to'];

/** Whether the dates of a file can only be American: the second number is a day that no month has. */
export function seemsMonthFirst(rows: readonly (readonly string[])[], mapping: Mapping): boolean {
  const at = mapping.flatMap((field, n) => (dated.includes(field ?? '') ? [n] : []));
  const dates = rows.slice(0, looked).flatMap((cells) => at.map((n) => cells[n] ?? ''));
  const pairs = dates.flatMap((text) => {
    const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/u.exec(text);
    return found === null ? [] : [[Number(found[1]), Number(found[2])] as const];
  });
  return pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12);
}
