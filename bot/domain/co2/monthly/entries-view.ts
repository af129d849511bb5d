import type { Co2Kind, Co2Method, Co2Status } from '../entry';
import type { MonthlyView, Names } from './view';

/** One entry of the ledger as it is shown: what, when, how much, and how it was counted. */
export interface EntryLine {
  readonly id: string;
  readonly date: string;
  readonly kind: Co2Kind;
  readonly status: Co2Status;
  /** The device's tag, or the id of the booking or consignment. */
  readonly subject: string;
  readonly administration: Names;
  readonly items: number;
  readonly kg: number;
  readonly method: Co2Method;
  readonly factorSet: string;
  /** It corrects the entry before it of the same thing. */
  readonly corrects: boolean;
}

/** A page of the entries behind a figure. All pages together add up to it. */
export interface EntriesView extends Pick<
  MonthlyView,
  'scope' | 'period' | 'organisation' | 'administrations' | 'demo'
> {
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
  readonly count: number;
  readonly kg: MonthlyView['kg'];
  readonly lines: readonly EntryLine[];
}
