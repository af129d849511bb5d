import type { Message } from '../../message';
import type { Month } from '../month';
import type { Period } from './period';

/** Something that was done by a card's button or by the job, once: its `_id` says what and when. */
export interface MonthlyAct {
  readonly _id: string;
  readonly organisation: string;
  /** The month it was done in. */
  readonly month: Month;
  /** What was done: "remind/Hemtjänsten/phone". */
  readonly what: string;
  readonly at: Date;
  /** Object id of who pressed; absent for the job. */
  readonly person?: string;
  /** Whose figures it is about, where not the organisation's, and which months. */
  readonly administrations?: readonly string[];
  readonly period?: Period;
  /** How many devices it is about. */
  readonly count?: number;
  /** Whom the card did not reach, by object id. */
  readonly unreached?: readonly string[];
  readonly outbox: readonly Message[];
}
