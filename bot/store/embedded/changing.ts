import type { Change, Filter, Stored } from '../port';
import { isCondition } from './asked';
import { edited, type Edit } from './editing';
import { kept } from './kept';
import { operators } from './operators';

/**
 * A document after a change, deeply frozen; the very same object when there is nothing to change.
 * Throws a TypeError where MongoDB would refuse: a `$push` on what is no array, an `$inc` on what is no
 * number, a field within text, two operators on the same path, another `_id`.
 */
export function changed<T extends Stored>(document: T, change: Change): T {
  return applied(document, { ...change, $setOnInsert: undefined }) as T;
}

/** The document that an upsert inserts: what its filter says it equals, and the change. */
export function upserted(filter: Filter, change: Change): Stored {
  const { $setOnInsert, $set, ...others } = change;
  const start = equalities(filter).reduce<unknown>(
    (draft, [path, value]) => edited(draft, path.split('.'), () => kept(value)),
    Object.freeze({}),
  );
  const document = applied(start, { ...others, $set: { ...$setOnInsert, ...$set } }) as Stored;
  if (typeof document._id !== 'string')
    throw new TypeError('an upsert needs the _id in its filter');
  return document;
}

function equalities(filter: Filter): [string, unknown][] {
  return Object.entries(filter)
    .filter(([path, condition]) => !path.startsWith('$') && condition !== undefined)
    .map(([path, condition]): [string, unknown] => [
      path,
      isCondition(condition) ? condition.$eq : condition,
    ])
    .filter(([, value]) => value !== undefined);
}

function applied(document: unknown, change: Change): unknown {
  const edits = editsOf(change);
  refuseConflicts(edits.map(([path]) => path));
  return edits.reduce((draft, [path, edit]) => {
    const next = edited(draft, path.split('.'), edit);
    if (path === '_id' && next !== draft && hasId(draft))
      throw new TypeError('the _id of a document cannot change');
    return next;
  }, document);
}

function editsOf(change: Change): [string, Edit][] {
  const named = Object.entries(change).filter(([, fields]) => fields !== undefined);
  if (!named.every(([name]) => name.startsWith('$')))
    throw new TypeError('a change needs operators such as $set');
  return named.flatMap(([name, fields]) => {
    const operator = operators[name];
    if (operator === undefined) throw new TypeError(`unknown operator ${name} in a change`);
    return Object.entries(fields as Record<string, unknown>)
      .filter(([, operand]) => operand !== undefined)
      .map(([path, operand]): [string, Edit] => [path, operator(operand, path)]);
  });
}

function refuseConflicts(paths: readonly string[]): void {
  const ordered = [...paths].sort();
  ordered.forEach((path, at) => {
    const next = ordered[at + 1];
    if (next === path || next?.startsWith(`${path}.`) === true) {
      throw new TypeError(`a change cannot touch ${next} twice`);
    }
  });
}

function hasId(draft: unknown): boolean {
  return typeof draft === 'object' && draft !== null && '_id' in draft;
}
