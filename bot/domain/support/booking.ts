import type { ChainEvent } from '../chain';
import type { Message } from '../message';
import type { SupportCategory } from './roster';

/** Help at a distance that somebody booked: half an hour of a technician's time. */
export interface Booking {
  readonly _id: string;
  readonly organisation: string;
  /** "S-1001". */
  readonly number: string;
  /** Who needs help: an object id. */
  readonly by: string;
  readonly technician: string;
  readonly start: Date;
  readonly category: SupportCategory;
  /** The device's id, where one of their own was chosen. */
  readonly device?: string;
  /** What is wrong, in their words. */
  readonly trouble: string;
  /** Where to ring them: the device has no network, or Teams is not to be had. */
  readonly phone?: string;
  /** It can't wait: no time was booked, and who is on call has it. */
  readonly urgent: boolean;
  readonly stage: BookingStage;
  readonly meeting: Meeting;
  readonly notes: readonly Note[];
  /** A visit that is left to make, for a round; or one that was made. */
  readonly visit?: 'waiting' | 'made';
  readonly reminded?: Date;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

export type BookingStage =
  | { readonly name: 'booked'; readonly since: Date }
  | { readonly name: 'started'; readonly since: Date }
  | ({ readonly name: 'done'; readonly since: Date } & Ended)
  | { readonly name: 'cancelled'; readonly since: Date };

export const outcomes = ['remote', 'remote-no-trip', 'visit', 'device', 'unreached'] as const;
/**
 * How it ended. 'remote' spared a drive and 'remote-no-trip' did not: only the technician knows whether
 * anybody would have driven.
 */
export type Outcome = (typeof outcomes)[number];

export interface Ended {
  readonly outcome: Outcome;
  /** What was done, in a line. */
  readonly done: string;
  /** Where somebody would have gone, or will. */
  readonly place?: string;
}

/** The calendar's side of it. `pending` is completed by a job when the calendar answers again. */
export type Meeting =
  | { readonly status: 'none' }
  | { readonly status: 'pending'; readonly event?: string }
  | {
      readonly status: 'placed';
      readonly event: string;
      readonly join?: string;
      /** The technician has something else then. */
      readonly collides?: true;
    };

export interface Note {
  readonly at: Date;
  readonly by: string;
  readonly text: string;
  /** The id of a picture that came with it. */
  readonly picture?: string;
}

export function isOpenBooking({ stage }: Pick<Booking, 'stage'>): boolean {
  return stage.name === 'booked' || stage.name === 'started';
}
