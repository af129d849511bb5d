import type { Booking } from '../../domain/support/booking';

/** Somebody's time that is not free, for other reasons than ours. */
export interface Busy {
  readonly technician: string;
  readonly from: Date;
  readonly to: Date;
}

/** What stands in both calendars for a booking. */
export interface Placed {
  readonly event: string;
  /** Where both meet; absent where the calendar makes no meetings. */
  readonly join?: string;
}

/**
 * The calendars that people live in. Every call may be slow, fail, or be repeated; the store is what is
 * true, and a job completes what a calendar has not heard of.
 */
export interface Calendar {
  /** Throws CalendarUnavailable when it can't be asked within `patience` milliseconds. */
  busy(
    technicians: readonly string[],
    from: Date,
    to: Date,
    patience: number,
  ): Promise<readonly Busy[]>;
  /** Makes or moves the entries of a booking; the same booking twice is one entry. */
  place(booking: Booking, subject: string): Promise<Placed>;
  /** Takes them away; what is gone already is gone. */
  remove(booking: Booking): Promise<void>;
}

/** The calendar did not answer, or not in time. `wait` is the seconds it asked for. */
export class CalendarUnavailable extends Error {
  constructor(readonly wait?: number) {
    super('the calendar is not to be had');
    this.name = 'CalendarUnavailable';
  }
}
