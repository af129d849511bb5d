import type { Month } from './month';

/** A month whose invoice was exported: its lines never change, and what was wrong in it is put right later. */
export interface RentMonth {
  /** `organisation/rent/MONTH`. */
  readonly _id: string;
  readonly organisation: string;
  readonly month: Month;
  /** 'locking' while its lines are written: whoever comes next completes it. */
  readonly status: 'locking' | 'locked';
  readonly at: Date;
  /** The alias of who locked it. */
  readonly by: string;
  /** Öre and lines, once it is locked. */
  readonly sum?: number;
  readonly lines?: number;
}
