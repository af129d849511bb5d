import type { Month } from './month';

/** A month's invoice as a card shows it. Money is SEK. */
export interface RentMonthView {
  readonly month: Month;
  readonly before: Month;
  readonly after: Month;
  readonly total: number;
  readonly devices: number;
  readonly administrations: readonly {
    readonly name: { readonly sv: string; readonly en: string };
    readonly amount: number;
  }[];
  /** Lines that put earlier months right, and what they come to. */
  readonly corrections: { readonly count: number; readonly amount: number };
  readonly unbilled: readonly {
    readonly tag: string;
    readonly model: string;
    readonly why: 'no-rent' | 'no-administration' | 'no-account-string';
  }[];
  /** When it was locked. */
  readonly locked?: Date;
  /** It is over and not locked yet. */
  readonly mayLock: boolean;
  readonly demo: boolean;
}
