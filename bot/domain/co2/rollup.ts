import type { Co2Entry, Co2Kind, Co2Status, Saved } from './entry';
import type { Month } from './month';

/** What entries come to together. */
export interface Co2Amount extends Saved {
  /** Devices, trips, deliveries or packages. */
  readonly items: number;
  /** Ledger entries behind it, corrections among them. */
  readonly entries: number;
}

/**
 * The sum of one administration's entries of one month, kind and status, kept with the ledger so that
 * reading it does not cost more with every year.
 */
export interface Co2Rollup extends Co2Amount {
  readonly _id: string;
  readonly organisation: string;
  readonly administration: string;
  readonly month: Month;
  readonly kind: Co2Kind;
  readonly status: Co2Status;
  readonly version: number;
  /** The entry that was added last: it is in the sum, also if it still says pending. */
  readonly last?: string;
}

/** Where a rollup belongs. */
export type RollupPlace = Pick<
  Co2Rollup,
  'organisation' | 'administration' | 'month' | 'kind' | 'status'
>;

export const noAmount: Co2Amount = { grams: 0, low: 0, high: 0, items: 0, entries: 0 };

export function rollupId({
  organisation,
  administration,
  month,
  kind,
  status,
}: RollupPlace): string {
  return [organisation, administration, month, kind, status].join('/');
}

/** What one entry adds. */
export function amountOf({ grams, low, high, items }: Co2Entry): Co2Amount {
  return { grams, low, high, items, entries: 1 };
}

export function sumOf(amounts: Iterable<Co2Amount>): Co2Amount {
  let { grams, low, high, items, entries } = noAmount;
  for (const one of amounts) {
    grams += one.grams;
    low += one.low;
    high += one.high;
    items += one.items;
    entries += one.entries;
  }
  return { grams, low, high, items, entries };
}
