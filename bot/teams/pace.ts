import { setTimeout as pause } from 'node:timers/promises';

/** So many in so many milliseconds. */
export interface Limit {
  readonly count: number;
  readonly within: number;
}

/**
 * Microsoft's limits for one bot in one conversation: 7 in a second, 8 in two, 60 in thirty, 1,800 in
 * an hour. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const conversationLimits: readonly Limit[] = [
  { count: 7, within: 1_000 },
  { count: 8, within: 2_000 },
  { count: 60, within: 30_000 },
  { count: 1_800, within: 3_600_000 },
];

/** For one app in one tenant, with a margin below the 30 a second of the same page. */
export const tenantLimits: readonly Limit[] = [{ count: 28, within: 1_000 }];

/** When the next may go, given when earlier ones went (oldest first): now, or when a window has room. */
export function nextFree(
  limits: readonly Limit[],
  earlier: readonly number[],
  now: number,
): number {
  return limits.reduce((at, { count, within }) => {
    const blocking = earlier[earlier.length - count];
    return blocking === undefined ? at : Math.max(at, blocking + within);
  }, now);
}

/** Lets each message wait for its turn, so that Teams need not refuse it. */
export class Pace {
  private readonly went = new Map<string, number[]>();

  constructor(
    private readonly clock: () => number = Date.now,
    private readonly wait: (milliseconds: number) => Promise<unknown> = (milliseconds) =>
      pause(milliseconds),
  ) {}

  async turn(tenant: string, conversation: string): Promise<void> {
    const now = this.clock();
    this.forgetOld(now);
    const at = Math.max(
      nextFree(tenantLimits, this.of(`tenant ${tenant}`), now),
      nextFree(conversationLimits, this.of(conversation), now),
    );
    note(this.of(`tenant ${tenant}`), at);
    note(this.of(conversation), at);
    if (at > now) await this.wait(at - now);
  }

  private of(key: string): number[] {
    const known = this.went.get(key) ?? [];
    this.went.set(key, known);
    return known;
  }

  /** Keeps the memory to conversations of the last hour, and each to what its widest window needs. */
  private forgetOld(now: number): void {
    if (this.went.size < 5_000) return;
    for (const [key, times] of this.went) {
      if ((times.at(-1) ?? 0) < now - 3_600_000) this.went.delete(key);
    }
  }
}

/** As many as the widest window counts. */
const longestMemory = 1_800;

function note(times: number[], at: number): void {
  times.push(at);
  if (times.length > 2 * longestMemory) times.splice(0, times.length - longestMemory);
}
