import { dayOf, type Day } from '../time';

/** A calendar month, "2026-11", as people in Sweden read it. */
export type Month = string;

/** The month that a day is in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month that an instant falls in, in Sweden: 23:30 UTC on 31 October is in November. */
export function monthAt(instant: Date): Month {
  return monthOf(dayOf(instant));
}

/** Whole months later (or earlier, when negative). */
export function monthsLater(month: Month, months: number): Month {
  const count = numberOf(month) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, both included; none when the last is before the first. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const length = Math.max(0, numberOf(last) - numberOf(first) + 1);
  return Array.from({ length }, (_, index) => monthsLater(first, index));
}

/** Whether a text is a month that exists: "2026-13" is none. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

function numberOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
