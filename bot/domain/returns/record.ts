import type { ChainEvent } from '../chain';
import type { Message } from '../message';

/** What a return, a longer keeping and a loss have in common: a numbered record that a device follows. */
export interface Recorded {
  readonly _id: string;
  readonly organisation: string;
  /** What people call it: "R-1001". */
  readonly number: string;
  /** The device's id; absent until what somebody described has been registered. */
  readonly device?: string;
  readonly stage: { readonly name: string; readonly since: Date };
  /** Unique while it is open, so that a device has one of each kind at most. Absent when closed. */
  readonly openFor?: string;
  /** True until the device has been brought in line with it. */
  readonly pending?: boolean;
  readonly createdAt: Date;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

/** What one command changes in a record. */
export interface RecordStep<S> {
  readonly stage: S;
  readonly open: boolean;
  /** What else must be provable, as plain text. */
  readonly facts: Readonly<Record<string, string>>;
  readonly messages: readonly Message[];
  /** Further fields that change with it. */
  readonly besides?: Readonly<Record<string, unknown>>;
  /** Fields that are no more. */
  readonly without?: readonly string[];
}
