import type { ChainEvent } from '../chain';
import type { Facts } from '../errors';
import type { Message } from '../message';

/** How what was sent, what was received and what was certified can differ. */
export const differenceKinds = [
  /** Sent, and the refurbisher says nothing of it, or that it did not come. */
  'missing',
  /** One of ours that was not in this consignment. */
  'extra',
  'unknown-device',
  /** A certificate for a device that nobody here knows. */
  'unknown-certificate',
  /** Excel has thrown the serial number's digits away. */
  'mangled-serial',
  /** A row that says something and names no device. */
  'no-identity',
  /** Serial number, IMEI and tag in one row mean different devices. */
  'identity-conflict',
  'wipe-failed',
  /** A failed wipe, and yet "reused": never accepted. */
  'reuse-refused',
  /** A certificate that does not say whether the wipe succeeded. */
  'wipe-unclear',
  'wiped-twice',
  /** One certificate number for several devices. */
  'certificate-shared',
  /** Reported reused, recycled or scrapped without a certificate. */
  'no-certificate',
  /** Wiped, but never said to have been received. */
  'no-receipt',
  /** Rows for one device that say different things. */
  'conflicting-lines',
  /** Reported as something else before. */
  'outcome-changed',
  /** Our own books say that it can't be with the refurbisher. */
  'unexpected-state',
  'unreadable',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A case: something that did not match, with a next step, open until somebody has cleared it up. */
export interface Difference {
  /** Consignment, kind and what it is about: reported twice, it is one case. */
  readonly _id: string;
  readonly organisation: string;
  readonly consignment: string;
  readonly kind: DifferenceKind;
  /** The serial number or tag, as it was written. */
  readonly name: string;
  readonly device?: string;
  readonly facts: Facts;
  /** The report that brought it to light. */
  readonly report: string;
  readonly stage: DifferenceStage;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

export type DifferenceStage =
  | { readonly name: 'open'; readonly since: Date }
  /** By a person, with what they found out. */
  | { readonly name: 'cleared'; readonly since: Date; readonly note: string }
  /** By a later report that told what was missing. */
  | { readonly name: 'settled'; readonly since: Date; readonly by: string }
  /** The report that brought it up was taken back. */
  | { readonly name: 'withdrawn'; readonly since: Date };

/** A difference that applying a report will make a case of. */
export interface PlannedDifference {
  readonly _id: string;
  readonly kind: DifferenceKind;
  readonly name: string;
  readonly device?: string;
  readonly facts: Facts;
}

/** Kinds that settle themselves when a later report says what was missing. */
export const settledByProof: readonly DifferenceKind[] = [
  'wipe-failed',
  'wipe-unclear',
  'no-certificate',
  'reuse-refused',
];

export function differenceId(consignment: string, kind: DifferenceKind, about: string): string {
  return `${consignment}/difference/${kind}/${about}`;
}
