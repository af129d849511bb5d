import { isNumber } from './paths';
import { isRecord } from './values';

/** From the value that is there (undefined: none) to the one that is to be there (undefined: none). */
export type Edit = (value: unknown) => unknown;

/**
 * The value with one place in it edited; what is not on the way there is shared, and the very same value
 * comes back when nothing changes. Values are frozen, so sharing is safe.
 */
export function edited(value: unknown, names: readonly string[], edit: Edit): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return edit(value);
  if (Array.isArray(value)) return editedElement(value, name, rest, edit);
  if (value !== undefined && !isRecord(value)) return nowhere(value, rest, edit);
  const before = value?.[name];
  const after = edited(before, rest, edit);
  if (after === before) return value;
  if (after === undefined) return without(value, name);
  return Object.freeze({ ...value, [name]: after });
}

function without(value: Record<string, unknown> | undefined, name: string): unknown {
  return Object.freeze(
    Object.fromEntries(Object.entries(value ?? {}).filter(([field]) => field !== name)),
  );
}

function editedElement(
  list: readonly unknown[],
  name: string,
  rest: readonly string[],
  edit: Edit,
): unknown {
  if (!isNumber(name)) return nowhere(list, rest, edit);
  const place = Number(name);
  const before = list[place];
  const after = edited(before, rest, edit);
  if (after === before) return list;
  if (after === undefined || place > list.length) throw new TypeError('an array cannot hold null');
  return Object.freeze([...list.slice(0, place), after, ...list.slice(place + 1)]);
}

/** The way ends at a value that has no fields: taking away what is not there is fine, making it is not. */
function nowhere(value: unknown, rest: readonly string[], edit: Edit): unknown {
  if (edited(undefined, rest, edit) === undefined) return value;
  throw new TypeError('no field can be made within a plain value or an array');
}
