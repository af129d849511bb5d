import type { ChainEvent } from '../chain';
import type { State } from '../lifecycle';
import type { Message } from '../message';
import type { DeviceKind } from '../product';
import type { Grade } from './return-case';

/** What a typed identity turned out to be, before anything is received. */
export type Recognised =
  /** Announced, in use without a word, or missing: it can come in. */
  | {
      readonly kind: 'expected' | 'unannounced' | 'missing';
      readonly device: string;
      readonly tag: string;
      readonly model: string;
      /** The open return. */
      readonly record?: string;
      readonly number?: string;
      readonly holder?: string;
    }
  /** No such device: it is registered first. With the number of a return, what it is has been said there. */
  | { readonly kind: 'unknown'; readonly number?: string }
  /** The number of a return, but of none of ours. */
  | { readonly kind: 'no-return' }
  /** In already. */
  | {
      readonly kind: 'already';
      readonly tag: string;
      readonly model: string;
      readonly since: Date;
      readonly number?: string;
      readonly by?: string;
    }
  /** By our books somewhere from where nothing comes back this way. */
  | {
      readonly kind: 'elsewhere';
      readonly tag: string;
      readonly model: string;
      readonly state: State;
    }
  /** A tag of one device and the serial number of another. */
  | { readonly kind: 'several'; readonly tags: readonly string[] }
  /** Fifteen digits that are no IMEI. */
  | { readonly kind: 'mistyped' };

/** One line of a reception, as it ended. What was not received stays on it, with why. */
export interface ReceptionLine {
  readonly typed: string;
  readonly outcome:
    | 'received'
    | 'registered'
    | Exclude<Recognised['kind'], 'expected' | 'unannounced' | 'missing' | 'unknown'>
    | 'other-device'
    | 'changed';
  readonly tag?: string;
  readonly model?: string;
  readonly number?: string;
  readonly grade?: Grade;
  readonly state?: State;
  readonly tags?: readonly string[];
}

/** What somebody received at one time, signed on a chain of its own. */
export interface Reception {
  readonly _id: string;
  readonly organisation: string;
  /** "M-1001". */
  readonly number: string;
  /** Who received: their object id; the alias is on the chain. */
  readonly by: string;
  readonly place?: string;
  readonly lines: readonly ReceptionLine[];
  readonly createdAt: Date;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

/** A line that a technician sends: what was typed, how it is, and what it is where nobody knew it. */
export interface ReceivedLine {
  readonly typed: string;
  readonly grade: Grade;
  readonly kind?: DeviceKind;
  readonly model?: string;
  /** The return whose card it was received on. */
  readonly record?: string;
}

export function canComeIn(recognised: Recognised): boolean {
  return ['expected', 'unannounced', 'missing', 'unknown'].includes(recognised.kind);
}

/** Whether its kind and model have to be said: nobody has, neither here nor when it was announced. */
export function isToBeDescribed(recognised: Recognised): boolean {
  return recognised.kind === 'unknown' && recognised.number === undefined;
}

/** What is written where nobody could read a model; cards say it in their reader's language. */
export const unknownModel = 'Okänd modell';
