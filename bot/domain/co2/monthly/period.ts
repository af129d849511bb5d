import { monthsFrom, monthsLater, type Month } from '../month';

/** Whole months, from the first to the last, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** How people would name it; a span has no shorter name than its ends. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'span';

/** "2026-03" of 2026 and 3. */
export function monthOf(year: number, number: number): Month {
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
}

/** 2026 and 3 of "2026-03". */
export function partsOf(month: Month): { readonly year: number; readonly number: number } {
  return { year: Number(month.slice(0, 4)), number: Number(month.slice(5, 7)) };
}

/** Every month of a period, the first one first; none when it ends before it begins. */
export function monthsIn({ from, to }: Period): readonly Month[] {
  return monthsFrom(from, to);
}

export function monthPeriod(month: Month): Period {
  return { from: month, to: month };
}

export function yearPeriod(year: number): Period {
  return { from: monthOf(year, 1), to: monthOf(year, 12) };
}

/** The quarter, 1 to 4, of a year. */
export function quarterPeriod(year: number, quarter: number): Period {
  return { from: monthOf(year, quarter * 3 - 2), to: monthOf(year, quarter * 3) };
}

/** From January up to and with a month. */
export function yearTo(month: Month): Period {
  return { from: monthOf(partsOf(month).year, 1), to: month };
}

/** The same months a year before. */
export function yearBefore({ from, to }: Period): Period {
  return { from: monthsLater(from, -12), to: monthsLater(to, -12) };
}

/** The part of a period that has been, up to and with a month; undefined when none of it has. */
export function partUntil({ from, to }: Period, last: Month): Period | undefined {
  if (from > last) return undefined;
  return { from, to: to < last ? to : last };
}

/** Thirteen months that end with one: the same month last year stands first. */
export function thirteenMonths(last: Month): Period {
  return { from: monthsLater(last, -12), to: last };
}

export function kindOf({ from, to }: Period): PeriodKind {
  if (from === to) return 'month';
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year) return 'span';
  if (first.number === 1 && last.number === 12) return 'year';
  return first.number % 3 === 1 && last.number === first.number + 2 ? 'quarter' : 'span';
}
