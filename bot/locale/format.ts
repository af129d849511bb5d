import { isLanguage, type Language } from '../domain/language';
import { timeZone } from '../domain/time';

const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const days = formats({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const times = formats({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone });

/** "23 november 2026" of a calendar day. */
export function dayText(language: Language, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

/** "23 november 09:15" of an instant, in Swedish time. */
export function timeText(language: Language, instant: Date): string {
  return times[language].format(instant).replace(' kl. ', ' ').replace(' at ', ', ');
}

/** "145 kr/mån" and "SEK 145 a month". */
export function rentText(language: Language, sek: number): string {
  return language === 'sv' ? `${numberText(language, sek)} kr/mån` : `SEK ${numberText(language, sek)} a month`;
}

/** "280 kg CO2e", without decimals from ten on. */
export function kgText(language: Language, kg: number): string {
  return `${numberText(language, kg < 10 ? Math.round(kg * 10) / 10 : Math.round(kg))} kg CO2e`;
}

/** A number with the language's own grouping and decimals. */
export function numberText(language: Language, value: number): string {
  return new Intl.NumberFormat(tags[language]).format(value);
}

/** "1 enhet" or "3 enheter": the first word for one, the second for all else. */
export function pluralText(language: Language, count: number, words: string): string {
  const [one = '', many = one] = words.split('|');
  return `${numberText(language, count)} ${count === 1 ? one : many}`;
}

function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const of = (language: unknown): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(isLanguage(language) ? tags[language] : tags.sv, options);
  return { sv: of('sv'), en: of('en') };
}
