import { DateTime } from 'luxon';

/** A calendar day, "2026-11-23", as people in the organisation's time zone read it. */
export type Day = string;

/** Every organisation that Kretslopp serves keeps Swedish time. */
export const timeZone = 'Europe/Stockholm';

/** The day that an instant falls on in Sweden. */
export function dayOf(instant: Date): Day {
  const at = Math.floor(instant.getTime() / quarter);
  const known = days.get(at);
  if (known !== undefined) return known;
  const day = local(instant).toFormat('yyyy-MM-dd');
  if (days.size >= mostDays) days.clear();
  days.set(at, day);
  return day;
}

/** Milliseconds. No day in Sweden begins within a quarter of an hour, so each is worked out once. */
const quarter = 900_000;
const days = new Map<number, Day>();
const mostDays = 20_000;

/** The instant at which a day begins in Sweden. */
export function startOf(day: Day): Date {
  return DateTime.fromISO(day, { zone: timeZone }).startOf('day').toJSDate();
}

/** Whole calendar months later; 31 January and one month is the last of February. */
export function monthsAfter(day: Day, months: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd');
}

/** Calendar days later (or earlier, when negative). */
export function daysAfter(day: Day, days: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Calendar days from one day to another; negative when `to` is before `from`. */
export function daysBetween(from: Day, to: Day): number {
  const start = DateTime.fromISO(from, { zone: 'utc' });
  return Math.round(DateTime.fromISO(to, { zone: 'utc' }).diff(start, 'days').days);
}

/** Whole months from one day to another, rounded down; negative when `to` is before `from`. */
export function monthsBetween(from: Day, to: Day): number {
  const start = DateTime.fromISO(from, { zone: 'utc' });
  return Math.floor(DateTime.fromISO(to, { zone: 'utc' }).diff(start, 'months').months);
}

/** Whether a text is a day that exists: "2026-02-30" is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

function local(instant: Date): DateTime {
  return DateTime.fromJSDate(instant, { zone: timeZone });
}
