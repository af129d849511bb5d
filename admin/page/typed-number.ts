import type { Language } from '../../bot/domain/language';

/** A number as Swedes and others write it; undefined where there is none, and what is none is NaN. */
export function numberIn(text: string): number | undefined {
  const digits = text.replace(/\s/gu, '').replace(',', '.');
  return digits === '' ? undefined : Number(digits);
}

/** A number as one would type it; nothing where there is none. */
export function typedNumber(language: Language, number: number | undefined): string {
  const text = number === undefined ? '' : String(number);
  return language === 'sv' ? text.replace('.', ',') : text;
}
