import type { Month } from '../month';
import type { Names } from './view';

/** How a month's card fares with one recipient. */
export type DispatchStatus =
  'not-issued' | 'refusing' | 'waiting' | 'sent' | 'unreachable' | 'failed';

export interface DispatchLine {
  /** Entra object id. */
  readonly person: string;
  readonly name: string;
  /** Absent for the total. */
  readonly administrations?: readonly Names[];
  readonly status: DispatchStatus;
}

/** Who is to have a month's card, and who has it: for IT. */
export interface DispatchView {
  readonly month: Month;
  readonly demo: boolean;
  readonly due: Date;
  readonly lines: readonly DispatchLine[];
  readonly more: number;
}
