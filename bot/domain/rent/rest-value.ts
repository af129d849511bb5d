import { monthsBetween, type Day } from '../time';

/** A device as the accounts see it: price in SEK without VAT, and months until it is written off. */
export interface Written {
  readonly price: number;
  readonly acquired: Day;
  readonly months: number;
}

/**
 * What a device is still worth in the books on a day, in SEK: written off in equal parts, a whole month
 * at a time, to nothing (linear depreciation, as RKR R4 takes as the rule for municipalities).
 */
export function restValue({ price, acquired, months }: Written, day: Day): number {
  if (months <= 0) return 0;
  const gone = Math.min(Math.max(monthsBetween(acquired, day), 0), months);
  return Math.round((price * (months - gone) * 100) / months) / 100;
}

/** SEK a month while it is written off. */
export function depreciation({ price, months }: Pick<Written, 'price' | 'months'>): number {
  return months <= 0 ? 0 : Math.round((price * 100) / months) / 100;
}
