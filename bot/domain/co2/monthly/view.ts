import type { Co2Kind } from '../entry';
import type { ComparisonId } from '../equivalences';
import type { Month } from '../month';
import type { NextStep } from './next-step';
import type { Period } from './period';
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

/** One kind's part: devices, trips or deliveries, and what they avoided. */
export interface KindLine {
  readonly kind: Co2Kind;
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
  /** Its last month is not over yet: last year's months stand beside it only as far as they have been. */
  readonly unfinished: boolean;
  /** The same months last year, confirmed; absent when nothing is known of them. */
  readonly lastYear?: number;
  /** January up to and with the period's last month that is over; absent in January until it is. */
  readonly year?: YearSoFar;
  /** Where it comes from: devices reused and recycled, trips avoided and deliveries bundled, always. */
  readonly kinds: readonly KindLine[];
  readonly outcome: Outcome;
  readonly equivalence?: Equivalence;
  /** What to do next; absent on cards of months long past. */
  readonly next?: NextStep;
  /** Thirteen months, the newest last. */
  readonly chart: readonly ChartMonth[];
  /** The administrations, most first; for those who see the total of all. */
  readonly sideBySide?: readonly Beside[];
  readonly method: Method;
  readonly may: May;
}

/** What the viewer can do with it: share it, open the entries behind it, say no to next month's. */
export interface May {
  readonly share: boolean;
  readonly open: boolean;
  readonly optOut: boolean;
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

/** What became of the devices; those reused and recycled stand among the kinds. */
export interface Outcome {
  /** Devices that should have come back and have not; like `oldPhones` on the newest cards alone. */
  readonly missing?: number;
  /** Phones whose usage time is over and that have not come back, by the unit's name, most first. */
  readonly oldPhones?: readonly { readonly unit: string; readonly count: number }[];
  /** Of the devices whose usage time ended in the twelve months, the share that has come back: 0 to 1. */
  readonly returnRate?: number;
  /** The middle number of days from the end of use to the certificate of the wipe. */
  readonly daysToWipe?: number;
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

/** One comparison to picture the kg by, rounded as roughly as it is known. */
export interface Equivalence {
  readonly comparison: ComparisonId;
  readonly amount: number;
}

/** How it was counted: the factor set with version and source, and what another accepted set would say. */
export interface Method {
  readonly factors: Names;
  /** kg CO2e by the accepted set that gives least, and by the one that gives most. */
  readonly low?: number;
  readonly high?: number;
}

/** Change in per cent; undefined where there is nothing to compare with. */
export function changeInPercent(now: number, before: number | undefined): number | undefined {
  if (before === undefined || before <= 0) return undefined;
  return Math.round(((now - before) / before) * 100);
}
