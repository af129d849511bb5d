import { empty, isRecord, missing } from './values';

/** What one document has for the fields of an index: one row of values, or more where a path meets an array. */
export interface Keys {
  readonly rows: readonly (readonly unknown[])[];
  /** Which columns met an array on the way. */
  readonly arrays: ReadonlySet<number>;
}

/** Where one path stands: the value it has come to, and the names still to be followed. */
interface Cell {
  readonly value: unknown;
  readonly rest: readonly string[];
}

const noArrays: ReadonlySet<number> = new Set();

/**
 * The rows that a document has in an index over `paths` (each split at its dots). Paths that meet the
 * same array go through it together, element by element. Throws when two paths meet different arrays:
 * MongoDB cannot index that either.
 */
export function keysOf(document: unknown, paths: readonly (readonly string[])[]): Keys {
  const cells = paths.map((rest) => follow({ value: document, rest }));
  if (!cells.some(({ value }) => Array.isArray(value)))
    return { rows: [cells.map(end)], arrays: noArrays };
  const arrays = new Set<number>();
  return { rows: [...rowsOf(cells, arrays)], arrays };
}

/** The values that one path has in a document; `missing` when there is none. */
export function valuesAt(document: unknown, path: string): readonly unknown[] {
  return keysOf(document, [path.split('.')]).rows.map(([value]) => value);
}

function* rowsOf(cells: readonly Cell[], arrays: Set<number>): Generator<readonly unknown[]> {
  const array = theArray(cells);
  if (array === undefined) {
    yield cells.map(end);
    return;
  }
  cells.forEach(({ value }, column) => {
    if (value === array) arrays.add(column);
  });
  if (array.length === 0)
    yield* rowsOf(
      cells.map((cell) => (cell.value === array ? nothingIn(cell) : cell)),
      arrays,
    );
  for (const element of array) {
    yield* rowsOf(
      cells.map((cell) => (cell.value === array ? into(element, cell) : cell)),
      arrays,
    );
  }
}

function theArray(cells: readonly Cell[]): readonly unknown[] | undefined {
  const met = new Set(cells.map(({ value }) => value).filter((value) => Array.isArray(value)));
  if (met.size > 1) throw new Error('an index cannot hold two arrays of the same document');
  return [...met][0] as readonly unknown[] | undefined;
}

function nothingIn({ rest }: Cell): Cell {
  return { value: rest.length === 0 ? empty : missing, rest: [] };
}

/** One step into an array; an array within it counts as a value, MongoDB does not unfold it either. */
function into(element: unknown, { rest }: Cell): Cell {
  if (Array.isArray(element))
    return { value: rest.length === 0 ? { nested: element } : missing, rest: [] };
  return follow({ value: element, rest });
}

function follow({ value, rest }: Cell): Cell {
  let at = value;
  let next = 0;
  while (next < rest.length && isRecord(at)) {
    at = at[rest[next] ?? ''];
    next += 1;
  }
  if (Array.isArray(at)) return { value: at, rest: rest.slice(next) };
  return { value: next < rest.length || at === undefined ? missing : at, rest: [] };
}

function end({ value }: Cell): unknown {
  return value;
}
