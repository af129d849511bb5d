import { daysBetween, monthsAfter, type Day } from '../time';
import type { RentSpan } from './span';

/** A calendar month, "2026-11". */
export type Month = string;

export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);
}

/** The month that a day is in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDay(month: Month): Day {
  return `${month}-01`;
}

/** The first day of the month after. */
export function dayAfter(month: Month): Day {
  return monthsAfter(firstDay(month), 1);
}

export function nextMonth(month: Month): Month {
  return monthOf(dayAfter(month));
}

/** How much of a month a span takes: the first day and the last, both included, and how many they are. */
export interface Share {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Days of the month: 28 to 31. */
  readonly of: number;
}

/** A span's share of a month; undefined when no day of it is paid for. */
export function shareOf(span: Pick<RentSpan, 'from' | 'to'>, month: Month): Share | undefined {
  const [start, end] = [firstDay(month), dayAfter(month)];
  const from = span.from > start ? span.from : start;
  const until = span.to !== undefined && span.to < end ? span.to : end;
  const days = daysBetween(from, until);
  if (days <= 0) return undefined;
  return { from, to: dayBefore(until), days, of: daysBetween(start, end) };
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
