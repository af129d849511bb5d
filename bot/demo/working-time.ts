import { dayOf, daysAfter, startOf, type Day } from '../domain/time';

const daysInMonth = 365.25 / 12;

/** About so many days, for plans; exact dates come from the calendar once there is a day to count from. */
export function daysIn(months: number): number {
  return Math.round(months * daysInMonth);
}

/** The day so many days before today; after it, when negative. */
export function dayAgo(now: Date, days: number): Day {
  return daysAfter(dayOf(now), -days);
}

/**
 * A moment so many days ago, at a minute of the day; on the Friday before where that is a weekend,
 * when no IT unit hands anything out. From one day ago on it is always before `now`.
 */
export function workingMoment(now: Date, daysAgo: number, minute: number): Date {
  const day = dayAgo(now, daysAgo);
  return new Date(startOf(daysAfter(day, -daysSinceFriday(day))).getTime() + minute * 60_000);
}

/** The moment, or a little after the one before where it would not come after that. */
export function afterwards(before: Date, moment: Date): Date {
  return moment > before ? moment : new Date(before.getTime() + 20 * 60_000);
}

/** Days back to the Friday, on a Saturday or Sunday; 0 on a working day. */
function daysSinceFriday(day: Day): number {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return 1;
  return weekday === 0 ? 2 : 0;
}
