/** Stands in an index for an array with nothing in it; MongoDB sorts that before what is missing. */
export const empty = Symbol('empty array');
/** Stands in an index for a field that is not there. */
export const missing = Symbol('missing');

/** MongoDB's order of types. Null is never stored. */
const ranks: Readonly<Record<string, number>> = { number: 3, string: 4, boolean: 8 };

/** The place of a value's type in MongoDB's order. */
export function rank(value: unknown): number {
  const simple = ranks[typeof value];
  if (simple !== undefined) return simple;
  if (value instanceof Date) return 9;
  if (Array.isArray(value)) return 6;
  if (typeof value === 'object') return 5;
  return value === empty ? 1 : 2;
}

/**
 * MongoDB's order of any two values: by type, then by value; zero when they are equal. Text is ordered
 * by UTF-16 unit, which differs from MongoDB's only where an emoji meets a letter past U+E000.
 */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const ofA = rank(a);
  const ofB = rank(b);
  return ofA === ofB ? compareAlike(a, b) : ofA - ofB;
}

function compareAlike(a: unknown, b: unknown): number {
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b);
  if (isRecord(a) && isRecord(b)) return compareRecords(a, b);
  return Number(a) - Number(b);
}

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const order = compareValues(a[at], b[at]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Field by field in the order they stand: type, then name, then value. */
function compareRecords(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const fieldsOfA = Object.entries(a);
  const fieldsOfB = Object.entries(b);
  for (const [at, [nameOfA, ofA]] of fieldsOfA.entries()) {
    const other = fieldsOfB[at];
    if (other === undefined) return 1;
    const order =
      rank(ofA) - rank(other[1]) ||
      compareValues(nameOfA, other[0]) ||
      compareValues(ofA, other[1]);
    if (order !== 0) return order;
  }
  return fieldsOfA.length - fieldsOfB.length;
}

/** Whether MongoDB calls two values equal: same type, same value, fields in the same order. */
export function equal(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

/** Plain objects and whatever else has fields; not arrays, not dates. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
