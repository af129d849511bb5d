import { monthOf, nextMonth, type Month } from '../../domain/rent/month';
import { dayOf, monthsAfter } from '../../domain/time';

const names = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'april', 'apr'],
  ['maj', 'may', 'maj'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'september', 'sep'],
  ['oktober', 'october', 'okt'],
  ['november', 'november', 'nov'],
  ['december', 'december', 'dec'],
] as const;

/**
 * The month that somebody wants the invoice of: "2026-10", "oktober", "oktober 2025", "denna månad"; the
 * last that is over where they don't say. A name alone is its latest month, this one included.
 */
export function monthIn(sentence: string, now: Date): Month {
  const words = sentence.toLowerCase();
  const today = dayOf(now);
  const iso = /\b(20\d\d)-(0[1-9]|1[0-2])\b/u.exec(words)?.[0];
  if (iso !== undefined) return iso;
  if (/\b(?:denna|den här|this|nuvarande|current)\b/u.test(words)) return monthOf(today);
  const which = names.findIndex((each) =>
    each.some((name) => words.split(/[^\p{L}]+/u).includes(name)),
  );
  if (which < 0) return monthOf(monthsAfter(today, -1));
  const number = String(which + 1).padStart(2, '0');
  const year = /\b20\d\d\b/u.exec(words)?.[0];
  if (year !== undefined) return `${year}-${number}`;
  const thisYear = `${today.slice(0, 4)}-${number}`;
  return thisYear <= monthOf(today) ? thisYear : `${Number(today.slice(0, 4)) - 1}-${number}`;
}

/** The months beside it, for leafing. */
export function beside(month: Month): { readonly before: Month; readonly after: Month } {
  return { before: monthOf(monthsAfter(`${month}-01`, -1)), after: nextMonth(month) };
}
