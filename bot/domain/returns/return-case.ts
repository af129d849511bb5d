import type { DeviceKind } from '../product';
import type { Recorded } from './record';

export const returnReasons = [
  'not-needed',
  'leaving',
  'replaced',
  'broken',
  'due',
  'found',
] as const;
/** Why a device goes back; 'swap' and 'leaver' are not for choosing. */
export type ReturnReason = (typeof returnReasons)[number] | 'swap' | 'leaver';

export const conditions = ['works', 'damaged', 'broken', 'unknown'] as const;
/** How it is, as whoever gives it back sees it. */
export type ReportedCondition = (typeof conditions)[number];

export const locks = ['signed-out', 'locked', 'unknown'] as const;
/** Whether a phone is signed out of its Apple or Google account. */
export type LockState = (typeof locks)[number];

export const grades = ['as-new', 'good', 'worn', 'broken'] as const;
/** How it is, as whoever received it judged. */
export type Grade = (typeof grades)[number];

/** How a return began. */
export type ReturnOrigin = 'announced' | 'swap' | 'leaver' | 'walk-in';

/** Where it is left, or where the next bundled round fetches it. */
export interface HandIn {
  readonly how: 'drop-off' | 'collection';
  readonly place: string;
}

export type ReturnStage =
  | { readonly name: 'announced'; readonly since: Date }
  | ({ readonly name: 'half-swapped' } & Receipt)
  | ({ readonly name: 'received' } & Receipt)
  | { readonly name: 'withdrawn'; readonly since: Date };
export type ReturnStageName = ReturnStage['name'];

/** Signed by who received it: their object id here, their alias on the chain. */
export interface Receipt {
  readonly since: Date;
  readonly by: string;
  readonly grade: Grade;
  readonly place?: string;
  /** The reception it came in with. */
  readonly reception: string;
}

/** A device on its way back, from the sentence to the signed receipt. */
export interface ReturnCase extends Recorded {
  readonly origin: ReturnOrigin;
  /** What nobody has registered, as it was described. */
  readonly described?: { readonly kind: DeviceKind; readonly identity?: string };
  /** Whose it was, as far as anybody knew: an object id, or a name the directory does not have. */
  readonly whose?: { readonly oid?: string; readonly name?: string };
  /** Who announced it; the manager of a leaver; absent where nobody did. */
  readonly by?: string;
  /** Whose use ends with it. */
  readonly holder?: string;
  readonly reason?: ReturnReason;
  readonly note?: string;
  readonly condition: ReportedCondition;
  readonly locked: LockState;
  readonly handIn?: HandIn;
  /** The request for the new device, where this is half of a swap. */
  readonly swap?: string;
  /** When its people were told that the new device is there and the old one still out. */
  readonly reminded?: Date;
  readonly stage: ReturnStage;
}

/** A swap whose old device is in is open until the new one is handed over. */
export function isOpenReturn(stage: ReturnStageName): boolean {
  return stage === 'announced' || stage === 'half-swapped';
}

/** The key that only one open return of a device may have. */
export function openReturnOf(device: string): string {
  return `return/${device}`;
}

/** Those whom news of a return concern: who announced it and whose use ends, each once. */
export function concerned({ by, holder }: Pick<ReturnCase, 'by' | 'holder'>): readonly string[] {
  return [...new Set([by, holder])].filter((oid) => oid !== undefined);
}
