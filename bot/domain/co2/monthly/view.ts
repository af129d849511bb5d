import type { NextStep } from './next-step';
import type { Month, Period } from './period';
import type { Scope } from './recipients';

/** kg CO2e avoided: what is confirmed, and apart from it what is still an estimate. */
export interface Kg {
  readonly confirmed: number;
  readonly estimated: number;
}

/** A name in both languages, as organisations keep their administrations'. */
export interface Names {
  readonly sv: string;
  readonly en: string;
}

/** Where it comes from; the order in which people read of it. */
export const sources = ['reuse', 'recycling', 'trip', 'delivery', 'packaging'] as const;
export type Source = (typeof sources)[number];

/** One source's part: devices, trips or deliveries, and what they avoided. */
export interface SourceLine {
  readonly source: Source;
  readonly count: number;
  readonly kg: Kg;
}

/** A card's figures as plain values: no names of persons, nothing to decide. */
export interface MonthlyView {
  readonly scope: Scope;
  readonly period: Period;
  readonly demo: boolean;
  readonly organisation: string;
  /** Whose figures, where they are not the whole organisation's. */
  readonly administrations?: readonly Names[];
  readonly kg: Kg;
  /** The same months last year, confirmed; absent when nothing is known of them. */
  readonly lastYear?: number;
  /** January up to and with the period's last month; absent where that is the period itself. */
  readonly year?: YearSoFar;
  readonly sources: readonly SourceLine[];
  readonly outcome: Outcome;
  readonly equivalence?: Equivalence;
  readonly next: NextStep;
  /** Thirteen months, the newest last. */
  readonly chart: readonly ChartMonth[];
  /** The administrations, most first; for those who see the total of all. */
  readonly sideBySide?: readonly Beside[];
  readonly method: Method;
  /** What the viewer can do with it. */
  readonly may: { readonly share: boolean; readonly export: boolean };
}

export interface YearSoFar {
  readonly period: Period;
  readonly kg: Kg;
  readonly lastYear?: number;
  readonly goal?: GoalView;
}

/** What the year is held against. A goal against last year counts the same months; one in kg the whole year. */
export type GoalView =
  | { readonly kind: 'more-than-last-year'; readonly percent: number; readonly kg: number }
  | { readonly kind: 'kg'; readonly kg: number };

export interface Outcome {
  readonly reused: number;
  readonly recycled: number;
  /** Devices that nobody finds. */
  readonly missing: number;
  /** Phones whose usage time is over and that have not come back, by the unit's name, most first. */
  readonly oldPhones: readonly { readonly unit: string; readonly count: number }[];
  /** Of the devices whose usage time ended in the twelve months, the share that has come back: 0 to 1. */
  readonly returnRate?: number;
  /** The middle number of days from the end of use to the certificate of the wipe. */
  readonly daysToWipe?: number;
  readonly trips: number;
  readonly deliveries: number;
}

export interface ChartMonth extends Kg {
  readonly month: Month;
}

export interface Beside {
  readonly id: string;
  readonly name: Names;
  readonly kg: Kg;
  readonly lastYear?: number;
}

/** One comparison to picture the kg by, with whose constant it is. */
export interface Equivalence {
  readonly kind: string;
  readonly amount: number;
  readonly source: string;
}

/** How it was counted: the factor set with version and source, and what another accepted set would say. */
export interface Method {
  readonly factors: string;
  readonly low?: number;
  readonly high?: number;
}

/** Change in per cent; undefined where there is nothing to compare with. */
export function changeInPercent(now: number, before: number | undefined): number | undefined {
  if (before === undefined || before <= 0) return undefined;
  return Math.round(((now - before) / before) * 100);
}
