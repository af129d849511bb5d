import type { FactorSetRef } from './entry';
import type { Month } from './month';
import type { Co2Split } from './summary';

/** An explicit act: a period counted anew by another factor set. It shows what was before and what is after. */
export interface Restatement {
  readonly _id: string;
  readonly organisation: string;
  readonly from: Month;
  readonly to: Month;
  readonly set: FactorSetRef;
  readonly why: string;
  readonly at: Date;
  readonly by: string;
  readonly before: Co2Split;
  /** Absent while it is being carried out. */
  readonly after?: Co2Split;
  readonly entries?: number;
}
