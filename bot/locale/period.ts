import type { Month } from '../domain/co2/month';
import { kindOf, partsOf, type Period } from '../domain/co2/monthly/period';
import type { Language } from '../domain/language';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;
const long = formatsOf({ month: 'long', year: 'numeric' });
const short = formatsOf({ month: 'short', year: 'numeric' });
const monthAlone = formatsOf({ month: 'long' });

/** "oktober 2026", "kvartal 3 2026", "2025", "januari–oktober 2026". */
export function periodText(language: Language, period: Period): string {
  const { from, to } = period;
  const { year, number } = partsOf(from);
  switch (kindOf(period)) {
    case 'month':
      return long[language].format(dateOf(from));
    case 'quarter':
      return `${language === 'sv' ? 'kvartal' : 'quarter'} ${Math.ceil(number / 3)} ${year}`;
    case 'year':
      return String(year);
    case 'span':
      return spanText(language, from, to);
  }
}

/** "okt. 2026", for an axis or a column. */
export function shortMonthText(language: Language, month: Month): string {
  return short[language].format(dateOf(month));
}

function spanText(language: Language, from: Month, to: Month): string {
  const sameYear = partsOf(from).year === partsOf(to).year;
  const first = (sameYear ? monthAlone : long)[language].format(dateOf(from));
  return `${first}–${long[language].format(dateOf(to))}`;
}

function dateOf(month: Month): Date {
  return new Date(`${month}-15T12:00:00Z`);
}

function formatsOf(
  options: Intl.DateTimeFormatOptions,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const of = (language: Language): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'UTC' });
  return { sv: of('sv'), en: of('en') };
}
