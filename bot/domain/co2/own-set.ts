import { refOf, type FactorSet } from './factor-set';

/** A set of an organisation's own, as it writes it: what it is based on, and the terms that it has itself. */
export interface OwnSetDraft {
  readonly id: string;
  readonly version: number;
  readonly name: { readonly sv: string; readonly en: string };
  readonly year: number;
  readonly source: string;
  readonly note: string;
  /** By the path of a term, "reuse.laptop.madeNew". */
  readonly terms: Readonly<Record<string, { readonly value: number; readonly source: string }>>;
}

/** The draft as a whole set. Throws a RangeError that names a term which there is not, or cannot be so. */
export function ownSet(base: FactorSet, { terms, ...head }: OwnSetDraft): FactorSet {
  let set: FactorSet = { ...base, ...head };
  for (const [path, { value, source }] of Object.entries(terms)) {
    if (!(value >= 0 && Number.isFinite(value)))
      throw new RangeError(`${path}: ${value} cannot be`);
    if (source.trim() === '') throw new RangeError(`${path}: who says so?`);
    set = replaced(set, path.split('.'), { value, source }, path) as FactorSet;
  }
  const { id, version } = refOf(base);
  return { ...set, note: `${head.note} Based on ${id} ${version}.` };
}

/** A copy with another term at a path. */
function replaced(
  within: unknown,
  [first, ...rest]: readonly string[],
  term: { readonly value: number; readonly source: string },
  path: string,
): unknown {
  if (first === undefined) {
    if (isRecord(within) && typeof within['value'] === 'number') return term;
  } else if (isRecord(within) && Object.hasOwn(within, first)) {
    return { ...within, [first]: replaced(within[first], rest, term, path) };
  }
  throw new RangeError(`there is no term ${path}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
