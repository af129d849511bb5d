import type { Chance } from '../chance';
import type { Maker } from '../catalogue/model';

const digits = '0123456789';
/** Makers leave out letters that look like digits. */
const letters = 'ABCDEFGHJKLMNPRSTVWXYZ';
const either = digits + letters;

/** A made-up serial number in each maker's style. */
const styles: Readonly<Record<Maker, (chance: Chance) => string>> = {
  Lenovo: (chance) => `PF${chance.text(1, '2345')}${chance.text(5, either)}`,
  Dell: (chance) => `${chance.text(6, either)}3`,
  HP: (chance) => `5CG${chance.text(1, '01234')}${chance.text(3, digits)}${chance.text(3, either)}`,
  Apple: (chance) => chance.text(1, letters) + chance.text(9, either),
  Samsung: (chance) =>
    `R5C${chance.text(1, 'NRTW')}${chance.text(1, digits)}${chance.text(6, either)}`,
};

export function serialOf(maker: Maker, chance: Chance): string {
  return styles[maker](chance);
}

/** Fifteen digits with a valid check digit. Those that begin with 001 are kept for tests: no real phone has one. */
export function imeiOf(chance: Chance): string {
  const body = `001${chance.text(11, digits)}`;
  return `${body}${luhnDigit(body)}`;
}

/** The digit that makes the whole divisible by ten, every second digit doubled from the right (ISO/IEC 7812). */
export function luhnDigit(body: string): number {
  const sum = Array.from(body)
    .reverse()
    .reduce((total, digit, index) => {
      const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return (10 - (sum % 10)) % 10;
}
