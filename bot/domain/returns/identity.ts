import { comparable } from '../device';

/** At most so many at a time: a card with more would be too large for Teams. */
export const mostIdentities = 15;

/**
 * The tags, serial numbers and IMEIs in what somebody typed: words with a digit, apart by spaces,
 * commas or lines, each once. An IMEI may be written in groups; a word without a digit names nothing.
 */
export function identitiesIn(text: string): readonly string[] {
  const whole = text.replaceAll(/(?<!\d)\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?!\d)/gu, (imei) =>
    imei.replaceAll(/[ -]/gu, ''),
  );
  const words = whole
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}./-]+/gu, '').replace(/^[./-]+|[./-]+$/gu, ''))
    .filter((word) => /\d/u.test(word) && comparable(word).length >= 3);
  return [...new Map(words.map((word) => [comparable(word), word])).values()];
}

/** Whether fifteen digits are an IMEI: the last is a check digit (Luhn, 3GPP TS 23.003 annex B). */
export function isImei(text: string): boolean {
  const digits = comparable(text);
  if (!/^\d{15}$/u.test(digits)) return false;
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Fifteen digits that are no IMEI have a slip in them. */
export function isMistypedImei(text: string): boolean {
  return /^\d{15}$/u.test(comparable(text)) && !isImei(text);
}

/** The keys under which a device may be found by what was typed. */
export function keysFor(organisation: string, identity: string): readonly string[] {
  const typed = comparable(identity);
  return ['tag', 'serial', 'imei'].map((what) => `${organisation}/${what}/${typed}`);
}
