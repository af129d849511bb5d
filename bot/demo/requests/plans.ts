import type { ApprovalStep } from '../../domain/organisation';

/** How far a request of the demo has come. */
export type Fate =
  | { readonly is: 'handed-over' | 'queued' | 'reserved' | 'ready' | 'awaiting' | 'cancelled' }
  /** Cancelled when a device had been promised already. */
  | { readonly is: 'gave-back' }
  | { readonly is: 'declined'; readonly by: ApprovalStep; readonly because: string };

/** A request as it is planned; it does not depend on the clock. */
export interface RequestPlan {
  readonly number: string;
  readonly by: string;
  readonly for: string;
  readonly product: string;
  /** The device's product, where it is a refurbished one in place of what was asked for. */
  readonly got: string;
  readonly newOnly: boolean;
  /** Days ago that it was sent in. */
  readonly ago: number;
  readonly reason?: string;
  /** Days from sending in. */
  readonly neededIn?: number;
  readonly fate: Fate;
}

type Row = Pick<RequestPlan, 'by' | 'product' | 'ago' | 'reason' | 'neededIn'> &
  Partial<Pick<RequestPlan, 'for' | 'got' | 'newOnly' | 'fate'>>;

/** Gives each row its number, and what usually is: for oneself, any of the class, handed over. */
export function numbered(rows: readonly Row[]): readonly RequestPlan[] {
  return rows.map((row, index) => ({
    ...row,
    number: `B-${1001 + index}`,
    for: row.for ?? row.by,
    got: row.got ?? row.product,
    newOnly: row.newOnly ?? false,
    fate: row.fate ?? { is: 'handed-over' },
  }));
}
