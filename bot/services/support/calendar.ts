import type { Booking } from '../../domain/support/booking';

/** Somebody's time that is not free, for other reasons than ours. */
export interface Busy {
  readonly technician: string;
  readonly from: Date;
  readonly to: Date;
}

/** What stands in both calendars for a booking. */
export interface Placed {
  /** Names the entry; the calendar's own words. */
  readonly event: string;
  /** The technician has something else at that time. */
  readonly collides: boolean;
  /** Where both meet; absent where the calendar makes no meetings. */
  readonly join?: string;
}

/**
 * The calendars that people live in. Every call may be slow, fail, or be repeated; the store is what is
 * true, and a job completes what a calendar has not heard of.
 */
export interface Calendar {
  /** Throws CalendarUnavailable when it can't be asked within `patience` milliseconds. */
  busy(asked: BusyAsked): Promise<readonly Busy[]>;
  /**
   * Makes or moves the entries of a booking; the same booking twice is one entry. Undefined where the
   * technician has no calendar.
   */
  place(
    tenant: string,
    booking: Booking,
    text: EntryText,
    patience: number,
  ): Promise<Placed | undefined>;
  /** Takes them away; what is gone already is gone. */
  remove(tenant: string, booking: Booking, patience: number): Promise<void>;
}

/** Whose time is asked for. */
export interface BusyAsked {
  readonly tenant: string;
  readonly technicians: readonly string[];
  readonly from: Date;
  readonly to: Date;
  readonly patience: number;
  /** Whether an answer some seconds old will do. */
  readonly remembered: boolean;
}

/** What stands in an entry. */
export interface EntryText {
  readonly subject: string;
  readonly text: string;
}

/** The calendar did not answer, or not in time. `wait` is the seconds it asked for. */
export class CalendarUnavailable extends Error {
  constructor(readonly wait?: number) {
    super('the calendar is not to be had');
    this.name = 'CalendarUnavailable';
  }
}
