import type { Told } from './plan';
import type { ReportLine } from './report-line';

const fields = [
  'received',
  'grade',
  'outcome',
  'co2Kg',
  'creditSek',
] as const satisfies readonly (keyof Told)[];

/**
 * What the rows of one device say together; what they disagree on is left out. In a report without a
 * column for receipts, whatever it names has come.
 */
export function mergedIn(lines: readonly ReportLine[], receipts: boolean): Told {
  const said = fields.flatMap((field) => {
    const values = valuesOf(lines, field);
    return values.length === 1 ? [[field, values[0]] as const] : [];
  });
  return { ...(!receipts && { received: true }), ...Object.fromEntries(said) };
}

/** Fields in which the rows of one device disagree. */
export function conflictsIn(lines: readonly ReportLine[]): readonly (keyof Told)[] {
  return fields.filter((field) => valuesOf(lines, field).length > 1);
}

function valuesOf(lines: readonly ReportLine[], field: keyof Told): readonly unknown[] {
  const all = new Set<unknown>(lines.map((line) => line[field]));
  all.delete(undefined);
  all.delete(false);
  // A day says more than a yes.
  if (field === 'received' && all.size > 1) all.delete(true);
  return [...all];
}

/** What is new in it, against what was told before. */
export function newsOf(
  told: { readonly [F in keyof Told]?: Told[F] | undefined },
  before: Told,
): Told {
  const news = fields.filter((field) => {
    if (field === 'received' && told.received === true) return before.received === undefined;
    return told[field] !== undefined && told[field] !== before[field];
  });
  return Object.fromEntries(news.map((field) => [field, told[field]]));
}

/** What several reports told, oldest first, taken together: the later one counts. */
export function together(all: readonly Told[]): Told {
  return Object.assign({}, ...all.map((one) => newsOf(one, {}))) as Told;
}
