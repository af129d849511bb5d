const setters = Object.getOwnPropertyNames(Date.prototype).filter((name) => name.startsWith('set'));

/** A Date that cannot be moved, since everybody who reads its document gets the same one. */
class KeptDate extends Date {}
for (const name of setters) {
  Object.defineProperty(KeptDate.prototype, name, {
    value: () => {
      throw new TypeError(`a stored date cannot be changed (${name}); make a new one`);
    },
  });
}
// Whoever asks a date for its class, to compare or to print it, is to hear "Date".
Object.defineProperty(KeptDate.prototype, 'constructor', { value: Date });

/**
 * A deeply frozen copy of a document, safe to give to everybody: fields that are undefined are left
 * out, dates stay dates. Throws a TypeError that names the path of what cannot be stored: null
 * (absent means absent), undefined inside an array, numbers that are none, functions, instances of classes.
 */
export function kept<T>(document: T): T {
  return keptValue(document, []) as T;
}

/** The fields on the way to a value: one list that grows and shrinks, and is put into words only for an error. */
type Way = string[];

function keptValue(value: unknown, way: Way): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(way, String(value));
  if (typeof value === 'object' && value !== null) return keptObject(value, way);
  return refuse(way, value === null ? 'null' : `a value of type ${typeof value}`);
}

function keptObject(value: object, way: Way): object {
  if (value instanceof Date) return keptDate(value, way);
  if (Array.isArray(value))
    return Object.freeze(value.map((one, at) => keptWithin(way, String(at), one)));
  if (!isPlain(value)) return refuse(way, `an instance of ${value.constructor.name}`);
  const fields = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const field of Object.keys(fields)) {
    const one = fields[field];
    if (one === undefined) continue;
    if (field === '__proto__' || field.startsWith('$')) refuse(way, `a field called ${field}`);
    copy[field] = keptWithin(way, field, one);
  }
  return Object.freeze(copy);
}

function keptWithin(way: Way, name: string, value: unknown): unknown {
  if (typeof value === 'string') return value;
  way.push(name);
  const result = keptValue(value, way);
  way.pop();
  return result;
}

function keptDate(date: Date, way: Way): Date {
  if (date instanceof KeptDate) return date;
  const time = date.getTime();
  return Number.isNaN(time) ? refuse(way, 'an invalid date') : Object.freeze(new KeptDate(time));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuse(way: Way, what: string): never {
  const where = way.length === 0 ? 'a document' : `field ${way.join('.')}`;
  throw new TypeError(`${where} cannot hold ${what}`);
}

/** Freezes what was kept before and now is read again: in place, and without checking it once more. */
export function frozen<T>(document: T): T {
  return frozenValue(document) as T;
}

function frozenValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Object.freeze(new KeptDate(value.getTime()));
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) value[at] = frozenValue(value[at]);
    return Object.freeze(value);
  }
  const fields = value as Record<string, unknown>;
  for (const field in fields) {
    const one = fields[field];
    if (typeof one === 'object') fields[field] = frozenValue(one);
  }
  return Object.freeze(value);
}
