import { empty, isRecord, missing } from './values';

/** What one document has for the fields of an index. */
export interface Keys {
  /** The values of its columns: one row, or more where a path meets an array. */
  readonly rows: readonly (readonly unknown[])[];
  /** Which columns met an array on the way. */
  readonly arrays: readonly number[];
}

/** A path that has come to an array, with names still to be followed from `next` on. */
class Halt {
  constructor(
    readonly array: readonly unknown[],
    readonly names: readonly string[],
    readonly next: number,
  ) {}
}

/** An array within an array: MongoDB does not unfold it, it counts as a value. */
class Nested {
  constructor(readonly array: readonly unknown[]) {}
}

const none: readonly number[] = [];

/**
 * The rows that a document has in an index over `paths` (each split at its dots). Paths that meet the
 * same array go through it together, element by element. Throws when two paths meet different arrays:
 * MongoDB cannot index that either.
 */
export function keysOf(document: unknown, paths: readonly (readonly string[])[]): Keys {
  const row = paths.map((names) => follow(document, names, 0));
  if (!row.some(isHalt)) return { rows: [row], arrays: none };
  const rows: (readonly unknown[])[] = [];
  unfold(row, rows);
  return { rows, arrays: paths.map((_, column) => column).filter((column) => isHalt(row[column])) };
}

/** The values that one path has in a document; `missing` when there is none. */
export function valuesAt(document: unknown, path: string): readonly unknown[] {
  return keysOf(document, [path.split('.')]).rows.map(([value]) => value);
}

/** Adds the rows that come of one in which paths may have halted at an array. */
function unfold(row: readonly unknown[], rows: (readonly unknown[])[]): void {
  const halts = row.filter(isHalt);
  const [first] = halts;
  if (first === undefined) {
    rows.push(row);
    return;
  }
  if (halts.some(({ array }) => array !== first.array)) {
    throw new TypeError('an index cannot hold two arrays of the same document');
  }
  if (first.array.length === 0)
    unfold(
      row.map((value) => (isHalt(value) ? nothingIn(value) : value)),
      rows,
    );
  for (const element of first.array) {
    unfold(
      row.map((value) => (isHalt(value) ? into(element, value) : value)),
      rows,
    );
  }
}

function isHalt(value: unknown): value is Halt {
  return value instanceof Halt;
}

function nothingIn({ names, next }: Halt): symbol {
  return next === names.length ? empty : missing;
}

function into(element: unknown, { names, next }: Halt): unknown {
  if (!Array.isArray(element)) return follow(element, names, next);
  return next === names.length ? new Nested(element) : missing;
}

function follow(value: unknown, names: readonly string[], from: number): unknown {
  let at = value;
  let next = from;
  while (next < names.length && isRecord(at)) {
    at = at[names[next] ?? ''];
    next += 1;
  }
  if (Array.isArray(at)) return new Halt(at, names, next);
  return next < names.length || at === undefined ? missing : at;
}
