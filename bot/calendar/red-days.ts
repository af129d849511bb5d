import Holidays from 'date-holidays';
import type { Day } from '../domain/time';

const swedish = new Holidays('SE', { types: ['public', 'bank'] });
const byYear = new Map<string, ReadonlySet<Day>>();

/** Whether a day is a Swedish public holiday, or Midsummer's, Christmas or New Year's Eve, on which offices are closed. */
export function isRedDay(day: Day): boolean {
  const year = day.slice(0, 4);
  const known = byYear.get(year) ?? redDaysOf(year);
  byYear.set(year, known);
  return known.has(day);
}

function redDaysOf(year: string): ReadonlySet<Day> {
  return new Set(swedish.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10)));
}
