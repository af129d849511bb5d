import type { FindOptions, Index } from '../port';

export type Sort = NonNullable<FindOptions['sort']>;

/** From the start of an index, or from its end. */
export type Order = 'forwards' | 'backwards';

/**
 * How to walk an index whose first `fixed` columns are asked for by value, so that documents come sorted;
 * undefined when that index cannot bring the order. A column with arrays brings none: MongoDB sorts such
 * a document by its smallest or greatest element, the index has it in several places.
 */
export function orderOf(
  { on }: Index,
  fixed: number,
  sort: Sort,
  isArray: (column: number) => boolean,
): Order | undefined {
  const columns = Object.keys(on);
  const asked = Object.keys(sort).map((path) => columns.indexOf(path));
  if (asked.length === 0 || asked.some((column) => column === -1 || isArray(column)))
    return undefined;
  const walked = asked.filter((column) => column >= fixed);
  if (!walked.every((column, at) => column === fixed + at)) return undefined;
  const turned = walked.map((column) => on[columns[column] ?? ''] !== sort[columns[column] ?? '']);
  if (new Set(turned).size > 1) return undefined;
  return turned[0] === true ? 'backwards' : 'forwards';
}
