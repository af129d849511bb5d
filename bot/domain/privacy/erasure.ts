import type { DataClass } from './retention';

/** A line of the log of what has been erased or made anonymous: kept for good, and names nobody. */
export interface Erasure {
  readonly _id: string;
  readonly organisation: string;
  readonly at: Date;
  /** The alias of whoever did it, or the job. */
  readonly by: string;
  readonly what:
    | { readonly kind: 'anonymised'; readonly alias: string; readonly changed: number }
    | {
        readonly kind: 'erased';
        readonly class: DataClass;
        readonly many: number;
        readonly before: Date;
        readonly decision: string;
        /** SHA-256 of the file that was exported before, in hexadecimal. */
        readonly exported: string;
      };
}
