import type { Day } from '../time';
import type { Month } from './month';

/** What saved: a device used again, its material, a trip not made, trips made as one, boxes used again. */
export const co2Kinds = [
  'reuse',
  'material-recycling',
  'avoided-trip',
  'bundled-delivery',
  'packaging',
] as const;
export type Co2Kind = (typeof co2Kinds)[number];

/** An estimate is shown apart until its outcome is known. */
export const co2Statuses = ['estimated', 'confirmed'] as const;
export type Co2Status = (typeof co2Statuses)[number];

/**
 * Avoided emissions in whole grams of CO2e: integers add up to the same whatever the order, kilograms
 * with decimals don't. Negative in a correction that takes back.
 */
export interface Saved {
  /** By the factor set that the organisation has chosen. */
  readonly grams: number;
  /** The least and the most that the published sets give, the chosen one among them. */
  readonly low: number;
  readonly high: number;
}

/** What an amount is about, by its id in our store. */
export interface Subject {
  readonly what: 'device' | 'booking' | 'consignment' | 'round';
  readonly id: string;
}

/** Which factor set a figure follows; the numbers themselves are among the inputs. */
export interface FactorSetRef {
  readonly id: string;
  readonly version: number;
}

/** How a figure was worked out. See methods.ts: each gives the same grams again from the same inputs. */
export const co2Methods = [
  'replacement',
  'refurbisher',
  'per-device',
  'distance',
  'bundled-distance',
  'per-package',
  'withdrawn',
] as const;
export type Co2Method = (typeof co2Methods)[number];

/** Numbers and words that a method works on. */
export type Inputs = Readonly<Record<string, number | string>>;

/** Why there is a correction. */
export type Co2Reason = 'outcome' | 'restatement' | 'refurbisher-figure' | 'mistake';

/**
 * One line of the ledger. It is written once; what turns out otherwise is a further entry, of the same
 * thing counted, that names the one before in `corrects`. Only `pending` goes when it has been added up.
 */
export interface Co2Entry extends Saved {
  /** `counts` and `n`: recording the same thing twice meets the same id. */
  readonly _id: string;
  readonly organisation: string;
  /** What is counted, for ever: "…/device/KLP-0001/reuse/3/estimated". Its entries differ only in figures. */
  readonly counts: string;
  /** 1, 2, 3 … without gaps within what is counted. */
  readonly n: number;
  /** The administration that gets the saving; `nobody` where none is known. */
  readonly administration: string;
  /** The day it counts for; a correction counts for the day of what it corrects. */
  readonly date: Day;
  readonly month: Month;
  readonly subject: Subject;
  readonly kind: Co2Kind;
  readonly status: Co2Status;
  /** Devices, trips, deliveries or packages: added, or taken back when negative. */
  readonly items: number;
  readonly method: Co2Method;
  readonly factorSet: FactorSetRef;
  readonly inputs: Inputs;
  /** The entry before it, of the same thing counted. */
  readonly corrects?: string;
  readonly because?: Co2Reason;
  /** The restatement it belongs to. */
  readonly restatement?: string;
  /** What all entries before it came to; its own grams are the new figure less this. */
  readonly before?: Saved;
  /** When it was written, and by whom: an alias, or a job's name. */
  readonly recorded: Date;
  readonly by: string;
  /** The rollup it is added up in. */
  readonly rollup: string;
  /** Names the organisation until the entry has been added to its rollup; then it goes. */
  readonly pending?: string;
}

/** Stands for the administration where nobody knows it. */
export const nobody = '-';

export const nothingSaved: Saved = { grams: 0, low: 0, high: 0 };

/** Adds up. */
export function plus(a: Saved, b: Saved): Saved {
  return { grams: a.grams + b.grams, low: a.low + b.low, high: a.high + b.high };
}

/** What must be added to `b` to come to `a`. */
export function minus(a: Saved, b: Saved): Saved {
  return { grams: a.grams - b.grams, low: a.low - b.low, high: a.high - b.high };
}

/** Kilograms, for showing; never for adding up. */
export function kilograms(grams: number): number {
  return grams / 1000;
}

/** The id of the n-th entry of something counted; in the order of ids they stand in the order of n. */
export function entryId(counts: string, n: number): string {
  return `${counts}#${String(n).padStart(3, '0')}`;
}
