import { DateTime } from 'luxon';

/** Folded names of the days of the week, Monday first; each in both languages. */
const weekdays = [
  ['mandag', 'mandagen', 'monday'],
  ['tisdag', 'tisdagen', 'tuesday'],
  ['onsdag', 'onsdagen', 'wednesday'],
  ['torsdag', 'torsdagen', 'thursday'],
  ['fredag', 'fredagen', 'friday'],
  ['lordag', 'lordagen', 'saturday'],
  ['sondag', 'sondagen', 'sunday'],
] as const;

/** Folded names of the months and their short forms; each in both languages. */
const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

export const weekdayPattern = `(?:${weekdays.flat().join('|')})`;
export const monthPattern = `(?:${months.flat().join('|')})`;

/** The next such day of the week after today; a whole week on when it is that day today. */
export function nextWeekday(name: string, today: DateTime): DateTime | undefined {
  const weekday = numberOfName(weekdays, name);
  return weekday === undefined
    ? undefined
    : today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 });
}

/** That day of the week in the calendar week after this one. */
export function weekdayOfNextWeek(name: string, today: DateTime): DateTime | undefined {
  const weekday = numberOfName(weekdays, name);
  return weekday === undefined
    ? undefined
    : today.startOf('week').plus({ weeks: 1, days: weekday - 1 });
}

/** Such a day of the month, today or later; in a later month when this one lacks it. */
export function nextDayOfMonth(day: number, today: DateTime): DateTime | undefined {
  const tried = [0, 1, 2].map((ahead) => {
    const month = today.startOf('month').plus({ months: ahead });
    return day >= 1 && day <= (month.daysInMonth ?? 0) ? month.set({ day }) : undefined;
  });
  return tried.find((found) => found !== undefined && found >= today);
}

/** Such a day of a month named or numbered, today or later when no year is given; none if there is no such day. */
export function dayOfYear(
  date: { readonly day: number; readonly month: string; readonly year?: string | undefined },
  today: DateTime,
): DateTime | undefined {
  const month = /^\d+$/u.test(date.month) ? Number(date.month) : numberOfName(months, date.month);
  if (date.year !== undefined) return existing(fullYear(date.year), month, date.day, today);
  const years = Array.from({ length: 9 }, (_, ahead) => today.year + ahead);
  return years
    .map((year) => existing(year, month, date.day, today))
    .find((found) => found !== undefined && found >= today);
}

/** The first day of a month, this year or next; none for the month that it is now. */
export function firstOfMonth(name: string, today: DateTime): DateTime | undefined {
  const month = numberOfName(months, name);
  if (month === undefined || month === today.month) return undefined;
  return today
    .startOf('month')
    .set({ month, year: month > today.month ? today.year : today.year + 1 });
}

/** The Monday of a numbered week, this year or next; none if the year has no such week. */
export function mondayOfWeek(week: number, today: DateTime): DateTime | undefined {
  return [today.weekYear, today.weekYear + 1]
    .map((weekYear) => DateTime.fromObject({ weekYear, weekNumber: week }, { zone: today.zone }))
    .find((monday) => monday.isValid && monday.endOf('week') >= today);
}

function existing(
  year: number,
  month: number | undefined,
  day: number,
  today: DateTime,
): DateTime | undefined {
  const found = DateTime.fromObject({ year, month: month ?? 0, day }, { zone: today.zone });
  return found.isValid ? found : undefined;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function numberOfName(names: readonly (readonly string[])[], name: string): number | undefined {
  const at = names.findIndex((forms) => forms.includes(name));
  return at < 0 ? undefined : at + 1;
}
