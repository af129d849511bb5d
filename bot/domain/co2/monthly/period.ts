/** A calendar month, "2026-10", as people in Sweden read it. */
export type Month = string;

/** Whole months, from the first to the last, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** How people would name it; a span has no shorter name than its ends. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'span';

/** The month so many months later, or earlier when negative. */
export function monthAfter(month: Month, months: number): Month {
  const { year, number } = partsOf(month);
  const count = year * 12 + (number - 1) + months;
  return monthOf(Math.floor(count / 12), (count % 12) + 1);
}

/** "2026-03" of 2026 and 3. */
export function monthOf(year: number, number: number): Month {
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
}

export function partsOf(month: Month): { readonly year: number; readonly number: number } {
  return { year: Number(month.slice(0, 4)), number: Number(month.slice(5, 7)) };
}

/** Whether a text is a month that exists: "2026-13" is none. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);
}

/** Every month of a period, the first one first; none when it ends before it begins. */
export function monthsIn({ from, to }: Period): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
  return months;
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
  return { from: monthAfter(from, -12), to: monthAfter(to, -12) };
}

/** The part of a period that has been, up to and with a month; undefined when none of it has. */
export function partUntil({ from, to }: Period, last: Month): Period | undefined {
  if (from > last) return undefined;
  return { from, to: to < last ? to : last };
}

/** Thirteen months that end with one: the same month last year stands first. */
export function thirteenMonths(last: Month): Period {
  return { from: monthAfter(last, -12), to: last };
}

export function kindOf({ from, to }: Period): PeriodKind {
  if (from === to) return 'month';
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year) return 'span';
  if (first.number === 1 && last.number === 12) return 'year';
  return first.number % 3 === 1 && last.number === first.number + 2 ? 'quarter' : 'span';
}
