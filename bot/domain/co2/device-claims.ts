import type { ChainEvent } from '../chain';
import { dayOf, type Day } from '../time';

/**
 * One time that a device waited for its outcome, and what became of it, read from its custody chain. The
 * list only ever grows: what was recorded of it stays true, however often and late it is read.
 */
export interface DeviceClaim {
  /** The number of the event that began it: a device may come back more than once. */
  readonly n: number;
  readonly returned: Day;
  /** When the waiting began: at the return, or when a wrong report was taken back. */
  readonly since: Date;
  /** What ended the waiting; absent while nobody knows yet. */
  readonly outcome?: { readonly what: Outcome; readonly on: Day };
  /** The report that told the outcome was wrong; the waiting began anew, as a claim of its own. */
  readonly withdrawn?: true;
}

/** `not-ended`: it is in use again, or missing. No saving comes of it, and no loss either. */
export type Outcome = 'reused' | 'recycled' | 'scrapped' | 'not-ended';

const outcomes: Readonly<Record<string, Outcome>> = {
  reused: 'reused',
  recycled: 'recycled',
  scrapped: 'scrapped',
  'in-stock': 'not-ended',
  lost: 'not-ended',
};

/** Where a device comes from when it comes back; from elsewhere it was back already. */
const away: ReadonlySet<string> = new Set([
  'in-use',
  'return-requested',
  'lost',
  'found',
  'unknown',
]);

/** Every claim in a device's chain, in order. */
export function claimsIn(chain: readonly ChainEvent[]): readonly DeviceClaim[] {
  return chain.reduce<readonly DeviceClaim[]>(claimsAfter, []);
}

function claimsAfter(
  claims: readonly DeviceClaim[],
  { n, at, from, to }: ChainEvent,
): readonly DeviceClaim[] {
  if (to === 'returned' && away.has(from))
    return [...claims, { n, returned: dayOf(at), since: at }];
  const last = claims.at(-1);
  if (last === undefined) return claims;
  const what = outcomes[to];
  if (last.outcome === undefined) {
    if (what === undefined) return claims;
    return [...claims.slice(0, -1), { ...last, outcome: { what, on: dayOf(at) } }];
  }
  if (to !== 'wiped' || last.outcome.what !== from) return claims;
  return [
    ...claims.slice(0, -1),
    { ...last, withdrawn: true },
    { n, returned: last.returned, since: at },
  ];
}
