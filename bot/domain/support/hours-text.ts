import type { Hours } from './roster';

/** Weekdays as people shorten them, 1 (Monday) to 7. */
const weekdays: readonly (readonly string[])[] = [
  ['mån', 'man', 'mon'],
  ['tis', 'tue'],
  ['ons', 'wed'],
  ['tors', 'tor', 'thu'],
  ['fre', 'fri'],
  ['lör', 'lor', 'sat'],
  ['sön', 'son', 'sun'],
];
const shown = {
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

type Week = Readonly<Record<string, readonly Hours[]>>;

/**
 * Working hours as they are written: "mån-fre 8-12, 13-16.30; lör 9-12". Undefined for what is not hours.
 * Weekdays in Swedish or English, at least three letters; times with "." or ":".
 */
export function hoursIn(text: string): Week | undefined {
  const week: Record<string, readonly Hours[]> = {};
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const read = partIn(part.trim());
    if (read === undefined) return undefined;
    for (const day of read.days) week[String(day)] = read.hours;
  }
  return Object.keys(week).length === 0 ? undefined : week;
}

function partIn(
  part: string,
): { readonly days: readonly number[]; readonly hours: readonly Hours[] } | undefined {
  const [, first = '', last = first, spans = ''] =
    /^(\p{L}+)(?:\s*[-–]\s*(\p{L}+))?\s+(.+)$/u.exec(part) ?? [];
  const [from, to] = [weekdayOf(first), weekdayOf(last)];
  const hours = spans.split(',').map((one) => spanIn(one.trim()));
  const whole = hours.filter((one) => one !== undefined);
  if (to < from || from === 0 || whole.length < hours.length || !inOrder(whole)) return undefined;
  return { days: Array.from({ length: to - from + 1 }, (_, at) => from + at), hours: whole };
}

/** 0 for what is no weekday. */
function weekdayOf(word: string): number {
  const said = word.toLowerCase();
  return weekdays.findIndex((names) => names.some((name) => said.startsWith(name))) + 1;
}

function spanIn(text: string): Hours | undefined {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[.:](\d{2}))?$/u.exec(text);
  if (found === null) return undefined;
  const minutes = (hour = '', minute = '0'): number => Number(hour) * 60 + Number(minute);
  const [from, to] = [minutes(found[1], found[2]), minutes(found[3], found[4])];
  return from < to && to <= 24 * 60 ? { from, to } : undefined;
}

function inOrder(hours: readonly Hours[]): boolean {
  return hours.every(({ from }, at) => at === 0 || from >= (hours[at - 1]?.to ?? 0));
}

/** The same hours, as `hoursIn` reads them. */
export function hoursText(week: Week, language: 'sv' | 'en'): string {
  const parts: { from: number; to: number; text: string }[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const text = (week[String(day)] ?? []).map(spanText).join(', ');
    const before = parts.at(-1);
    if (text === '') continue;
    if (before?.text === text && before.to === day - 1) before.to = day;
    else parts.push({ from: day, to: day, text });
  }
  const name = (day: number): string => shown[language][day - 1] ?? '';
  return parts
    .map(
      ({ from, to, text }) => `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${text}`,
    )
    .join('; ');
}

function spanText({ from, to }: Hours): string {
  const time = (minutes: number): string => {
    const rest = minutes % 60;
    return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
  };
  return `${time(from)}–${time(to)}`;
}
