import { countedFrom } from './counted';
import type { Co2Entry, FactorSetRef } from './entry';
import type { FactorSet } from './factor-set';
import type { Month } from './month';
import type { Co2Split } from './summary';
import { valued, type Valued } from './valuing';

/** An explicit act: a period counted anew by another factor set. It shows what was before and what is after. */
export interface Restatement {
  readonly _id: string;
  readonly organisation: string;
  /** Whole months, both included. */
  readonly from: Month;
  readonly to: Month;
  readonly set: FactorSetRef;
  /** In the words of whoever did it. */
  readonly why: string;
  readonly at: Date;
  readonly by: string;
  readonly before: Co2Split;
  /** Absent while it is being carried out. */
  readonly after?: Co2Split;
}

/**
 * The figure that something counted comes to by another set. Undefined for what stays: what the
 * refurbisher stated, and what has been withdrawn.
 */
export function restated(last: Co2Entry, set: FactorSet): Valued | undefined {
  if (last.method === 'refurbisher' || last.method === 'withdrawn') return undefined;
  return valued(countedFrom(last.kind, last.inputs), set);
}
