import type { Language } from '../domain/language';
import { timeZone } from '../domain/time';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

/** Formatters are dear to make and cheap to use. */
const days = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const times = dates({
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});
const months = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const toTheOre = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const sums = {
  sv: new Intl.NumberFormat(tags.sv, toTheOre),
  en: new Intl.NumberFormat(tags.en, toTheOre),
};
const numbers = {
  sv: new Intl.NumberFormat(tags.sv),
  en: new Intl.NumberFormat(tags.en),
};

/** "23 november 2026" of a calendar day; a text that is none as it came. */
export function dayText(language: Language, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : days[language].format(date);
}

/** "23 november 09:15" of an instant, in Swedish time. */
export function timeText(language: Language, instant: Date): string {
  return times[language].format(instant).replace(' kl. ', ' ').replace(' at ', ', ');
}

/** "145 kr/mån" and "SEK 145 a month"; no line breaks between a number and its unit. */
export function rentText(language: Language, sek: number): string {
  const amount = numberText(language, sek);
  return language === 'sv' ? `${amount}\u00a0kr/mån` : `SEK\u00a0${amount} a month`;
}

/** "280 kg CO2e", without decimals from ten on. */
export function kgText(language: Language, kg: number): string {
  const rounded = kg < 10 ? Math.round(kg * 10) / 10 : Math.round(kg);
  return `${numberText(language, rounded)}\u00a0kg\u00a0CO2e`;
}

/** "1 234,50 kr" and "SEK 1,234.50": a sum to the öre. */
export function moneyText(language: Language, sek: number): string {
  const amount = sums[language].format(sek);
  return language === 'sv' ? `${amount}\u00a0kr` : `SEK\u00a0${amount}`;
}

/** "oktober 2026" of "2026-10"; what is no month as it came. */
export function monthText(language: Language, month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? month : months[language].format(date);
}

/** A number with the language's own grouping and decimals. */
export function numberText(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** "1 enhet" or "3 enheter": the first word for one, the second for all else. */
export function pluralText(language: Language, count: number, words: string): string {
  const [one = '', many = one] = words.split('|');
  return `${numberText(language, count)} ${count === 1 ? one : many}`;
}

/** "Väntar på beslut": a word of ours at the beginning of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dates(
  options: Intl.DateTimeFormatOptions,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return {
    sv: new Intl.DateTimeFormat(tags.sv, options),
    en: new Intl.DateTimeFormat(tags.en, options),
  };
}
