import { daysAfter, daysBetween, type Day } from '../time';
import type { Outcome } from './report-values';
import { outcomes } from './report-values';

/** A calendar month, "2026-11". */
export type Month = string;

/** What there is to know of one device's way back. Days are Swedish calendar days. */
export interface Fate {
  readonly device: string;
  readonly administration?: string;
  /** The day its use ended, for what came back. */
  readonly endOfUse?: Day;
  /** The day its use should have ended, for what has not come back. */
  readonly due?: Day;
  /** The day of the certificate. */
  readonly wipedOn?: Day;
  /** The day it became known what became of it. */
  readonly endedOn?: Day;
  readonly outcome?: Outcome;
  /** SEK without VAT, as the refurbisher reported. */
  readonly creditSek?: number;
}

/** One month of an administration, or of all of them together. */
export interface KeyFigure {
  readonly month: Month;
  /** Absent for all together; '' where a device belongs to none. */
  readonly administration?: string;
  /** Devices whose use ended, or should have ended, in the month. */
  readonly expected: number;
  /** Those of them that have come back. */
  readonly returned: number;
  /** "Återtagsgrad": returned of expected, 0 to 1; absent when nothing was expected. */
  readonly returnRate?: number;
  /** Devices certified as wiped in the month. */
  readonly wiped: number;
  /** From the end of use to the certificate; absent when none was wiped. */
  readonly daysToWipe?: { readonly median: number; readonly longest: number };
  /** What became of those whose fate became known in the month. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly creditSek: number;
}

/** Months from one to another, both included, oldest first. */
export function monthsUntil(last: Month, count: number): readonly Month[] {
  const [year = 2000, month = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, n) => {
    const at = year * 12 + (month - 1) - (count - 1 - n);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * The figures of each month: all together first, then by administration. A device counts in the month
 * its use ended, or was due to end while it has not come back; its wipe in the month of the certificate;
 * its fate in the month that became known. What is due after `today` is not expected yet.
 */
export function keyFigures(
  fates: readonly Fate[],
  months: readonly Month[],
  today: Day,
): readonly KeyFigure[] {
  const groups = new Map<string, Fate[]>();
  for (const fate of fates) {
    const key = fate.administration ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fate]);
    else group.push(fate);
  }
  const administrations = [...groups.keys()].sort();
  return months.flatMap((month) => [
    figureOf(fates, month, today),
    ...administrations.map((administration) => ({
      ...figureOf(groups.get(administration) ?? [], month, today),
      administration,
    })),
  ]);
}

function figureOf(fates: readonly Fate[], month: Month, today: Day): KeyFigure {
  const isIn = (day: Day | undefined): boolean => day?.startsWith(`${month}-`) === true;
  const returned = fates.filter(({ endOfUse }) => isIn(endOfUse)).length;
  const absent = fates.filter(
    ({ endOfUse, due }) => endOfUse === undefined && isIn(due) && (due ?? '') < today,
  ).length;
  const expected = returned + absent;
  const wiped = fates.filter(({ wipedOn }) => isIn(wipedOn));
  const days = wiped.flatMap(({ endOfUse, wipedOn }) =>
    endOfUse === undefined || wipedOn === undefined
      ? []
      : [Math.max(0, daysBetween(endOfUse, wipedOn))],
  );
  const ended = fates.filter(({ endedOn }) => isIn(endedOn));
  const mix = outcomes.map(
    (outcome) => [outcome, ended.filter((fate) => fate.outcome === outcome).length] as const,
  );
  return {
    month,
    expected,
    returned,
    ...(expected > 0 && { returnRate: returned / expected }),
    wiped: wiped.length,
    ...(days.length > 0 && { daysToWipe: { median: middle(days), longest: Math.max(...days) } }),
    outcomes: Object.fromEntries(mix) as Record<Outcome, number>,
    creditSek: ended.reduce((sum, { creditSek = 0 }) => sum + creditSek, 0),
  };
}

/** Of an even number, the mean of the two in the middle. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** How long devices have been missing, in days past their due day. */
export const missingAges = ['to-30', 'to-90', 'to-180', 'over-180', 'undated'] as const;
export type MissingAge = (typeof missingAges)[number];

/** Devices of an administration that should have come back and have not, by age. */
export interface MissingByAge {
  /** '' where a device belongs to none. */
  readonly administration: string;
  readonly total: number;
  readonly ages: Readonly<Record<MissingAge, number>>;
}

/** Counts missing devices; one without a due day is counted as undated, never left out. Most first. */
export function missingByAge(
  missing: readonly { readonly administration?: string; readonly due?: Day }[],
  today: Day,
): readonly MissingByAge[] {
  const rows = new Map<string, Record<MissingAge, number>>();
  for (const { administration = '', due } of missing) {
    const row = rows.get(administration) ?? none();
    row[ageOf(due, today)] += 1;
    rows.set(administration, row);
  }
  return [...rows]
    .map(([administration, ages]) => ({
      administration,
      total: Object.values(ages).reduce((sum, one) => sum + one, 0),
      ages,
    }))
    .sort((a, b) => b.total - a.total || a.administration.localeCompare(b.administration, 'sv'));
}

function none(): Record<MissingAge, number> {
  return { 'to-30': 0, 'to-90': 0, 'to-180': 0, 'over-180': 0, undated: 0 };
}

function ageOf(due: Day | undefined, today: Day): MissingAge {
  if (due === undefined) return 'undated';
  const over = [30, 90, 180].findIndex((days) => due >= daysAfter(today, -days));
  return over === -1 ? 'over-180' : (missingAges[over] ?? 'undated');
}
