/** Turns a minute; somebody may take a minute's worth at once. */
export interface TurnRates {
  readonly person: number;
  readonly tenant: number;
}

/** 'slow-down' is answered with a sentence, 'too-many' with 429 and nothing else. */
export type Verdict = 'go' | 'slow-down' | 'too-many';

/** What is left of a minute's worth, and when that was so. */
interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** More people and tenants than this at once are not remembered apart. */
const mostRemembered = 50_000;

/**
 * How often one person and one tenant may be answered by this process. Asked only about activities that
 * are proved to be Teams', so that nobody can use up somebody else's.
 */
export class TurnLimits {
  private readonly buckets = new Map<string, Bucket>();

  /** `clock` gives milliseconds. */
  constructor(
    private readonly rates: TurnRates,
    private readonly clock: () => number = Date.now,
  ) {}

  verdict(tenant: string, user: string): Verdict {
    const { person, tenant: together } = this.rates;
    // Somebody over their own limit takes no more of their tenant's.
    const own = this.take(`${tenant}/${user}`, person);
    if (own < -person) return 'too-many';
    if (this.take(tenant, together) < 0) return 'too-many';
    return own < 0 ? 'slow-down' : 'go';
  }

  /** Takes one, and returns what is left: below zero is over the limit, at most by twice the rate. */
  private take(key: string, rate: number): number {
    const now = this.clock();
    const before = this.buckets.get(key) ?? { left: rate, at: now };
    const refilled = Math.min(rate, before.left + ((now - before.at) * rate) / 60_000);
    const left = Math.max(refilled - 1, -2 * rate);
    if (this.buckets.size >= mostRemembered) this.buckets.clear();
    this.buckets.set(key, { left, at: now });
    return left;
  }
}
