import type { DeviceKind } from '../../bot/domain/product';
import type { Grade, HandIn } from '../../bot/domain/returns/return-case';

/** What the page and its API say to each other of returns. Instants are ISO texts. */

export interface ReturnLineShape {
  readonly number: string;
  /** Absent for what was announced without being registered. */
  readonly device?: { readonly tag: string; readonly model: string };
  readonly who?: string;
  readonly handIn?: HandIn;
  readonly announced: string;
}

export interface ReturnsShape {
  readonly lines: readonly ReturnLineShape[];
  /** How many are announced beyond those shown. */
  readonly more: number;
}

/** One of the things that somebody has in front of them, before it is received. */
export interface ScannedLineShape {
  readonly typed: string;
  readonly heading: string;
  /** What it is, and what to do where it can't be received, in the language of the page. */
  readonly text: string;
  readonly can: boolean;
  /** Its kind and model have to be said. */
  readonly unknown: boolean;
}

export interface ReceptionShape {
  /** Sent along when it is received: the same one twice is received once. */
  readonly draft: string;
  readonly places: readonly string[];
  readonly lines: readonly ScannedLineShape[];
  /** How many more were scanned than can be received at a time. */
  readonly left: number;
}

/** What somebody says of a thing they receive. */
export interface ReceivedShape {
  readonly typed: string;
  readonly grade: Grade;
  readonly kind?: DeviceKind;
  readonly model?: string;
}

/** The signed receipt. */
export interface ReceiptShape {
  readonly number: string;
  readonly ok: number;
  readonly lines: readonly { readonly heading: string; readonly text: string }[];
}
