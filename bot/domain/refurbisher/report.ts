import type { ChainEvent } from '../chain';
import type { Message } from '../message';
import type { DeviceKind } from '../product';
import type { PlannedDifference } from './difference';
import type { PlannedDevice, ReportSummary, Told } from './plan';

/** A refurbisher's report that was read in. It goes on in batches, and can be taken back as one. */
export interface Report {
  /** Organisation and the file's hash: the same file is the same report. */
  readonly _id: string;
  readonly organisation: string;
  readonly consignment: string;
  /** The consignment's. */
  readonly number: number;
  readonly refurbisher: string;
  /** The file's name, as it was sent. */
  readonly name: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly stage: { readonly name: ReportStage; readonly since: Date };
  /** Names this round's batches; a report taken back and read in again has new ones. */
  readonly round: string;
  readonly batches: number;
  /** So many of them are applied: growing while it is read in, shrinking while it is taken back. */
  readonly done: number;
  readonly summary: ReportSummary;
  /** There is more to do. */
  readonly pending?: true;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

export type ReportStage = 'applying' | 'applied' | 'undoing' | 'undone';

/** A part of what a report does, stored before anything of it is done, so that a stop loses nothing. */
export interface ReportBatch {
  /** See batchId. */
  readonly _id: string;
  readonly organisation: string;
  readonly report: string;
  readonly devices: readonly PlannedDevice[];
  readonly differences: readonly PlannedDifference[];
  readonly settles: readonly string[];
}

/** What one report told of one device. Several add up, the later one counting. */
export interface Refurbishment extends Told {
  readonly _id: string;
  readonly organisation: string;
  readonly report: string;
  readonly consignment: string;
  readonly device: string;
  readonly tag: string;
  readonly kind: DeviceKind;
  readonly administration?: string;
  /** The certificate by which it became wiped, when this report brought that. */
  readonly certificate?: string;
  /** The device took the steps that the report asks for; they can be taken back. */
  readonly moved?: true;
  /** The refurbisher’s CO2 figure has yet to be told to the ledger. */
  readonly untold?: true;
  /** When the report was read in. */
  readonly at: Date;
  /** The report was taken back. */
  readonly withdrawn?: Date;
}

export function reportId(organisation: string, hash: string): string {
  return `${organisation}/report/${hash}`;
}

export function batchId(report: string, round: string, n: number): string {
  return `${report}/${round}/${String(n).padStart(5, '0')}`;
}
