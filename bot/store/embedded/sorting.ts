import { valuesAt } from './keys';
import type { Sort } from './order';
import { compareValues } from './values';

/** A document with what it is sorted by. */
interface Placed<T> {
  readonly document: T;
  readonly by: readonly unknown[];
}

/** The documents in order. Of an array the smallest counts when ascending, the greatest when descending. */
export function sorted<T>(documents: Iterable<T>, sort: Sort): readonly T[] {
  const place = placing<T>(sort);
  return Array.from(documents, place)
    .sort((a, b) => comparePlaces(a, b, sort))
    .map(({ document }) => document);
}

/** One stream in order out of several that each are in order. */
export function* merged<T>(streams: readonly Iterable<T>[], sort: Sort): Generator<T> {
  const place = placing<T>(sort);
  const heads = streams.map((stream) => {
    const rest = stream[Symbol.iterator]();
    return { rest, head: headOf(rest, place) };
  });
  for (;;) {
    const first = heads.reduce<(typeof heads)[number] | undefined>(
      (best, one) =>
        one.head !== undefined &&
        (best?.head === undefined || comparePlaces(one.head, best.head, sort) < 0)
          ? one
          : best,
      undefined,
    );
    if (first?.head === undefined) return;
    yield first.head.document;
    first.head = headOf(first.rest, place);
  }
}

function headOf<T>(rest: Iterator<T>, place: (document: T) => Placed<T>): Placed<T> | undefined {
  const next = rest.next();
  return next.done === true ? undefined : place(next.value);
}

function placing<T>(sort: Sort): (document: T) => Placed<T> {
  const columns = Object.entries(sort);
  return (document) => ({
    document,
    by: columns.map(([path, direction]) => extreme(valuesAt(document, path), direction)),
  });
}

function extreme(values: readonly unknown[], direction: 1 | -1): unknown {
  return values.reduce((best, value) =>
    compareValues(value, best) * direction < 0 ? value : best,
  );
}

function comparePlaces<T>(a: Placed<T>, b: Placed<T>, sort: Sort): number {
  const directions = Object.values(sort);
  for (const [column, direction] of directions.entries()) {
    const order = compareValues(a.by[column], b.by[column]);
    if (order !== 0) return order * direction;
  }
  return 0;
}
