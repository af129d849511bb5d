import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Clock } from '../services/ports';

/** How long to leave Graph alone when it fails without saying so itself. */
const quiet = 5_000;
/** The longest we believe a Retry-After; a wrong clock must not silence us for a day. */
const longest = 3_600_000;

/** Milliseconds that an answer asks us to wait: seconds or an HTTP date, as RFC 9110 has it. */
export function retryAfter(response: Response, now: Date): number | undefined {
  const value = response.headers.get('Retry-After');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest);
}

/**
 * Remembers until when Graph wants to be left alone. Outermost in the chain, so it sees how a
 * request ended after the retries, and also that it did not end at all (no network, no token).
 */
export class Pause implements Middleware {
  private next: Middleware | undefined;
  private until = 0;

  constructor(private readonly clock: Clock) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  /** Milliseconds left to wait; 0 when Graph may be asked. */
  left(): number {
    return Math.max(0, this.until - this.clock().getTime());
  }

  async execute(context: Context): Promise<void> {
    try {
      await this.next?.execute(context);
    } catch (error) {
      this.wait(quiet);
      throw error;
    }
    this.heed(context.response);
  }

  private heed(response: Response | undefined): void {
    if (response === undefined || (response.status !== 429 && response.status < 500)) return;
    this.wait(retryAfter(response, this.clock()) ?? quiet);
  }

  private wait(milliseconds: number): void {
    this.until = Math.max(this.until, this.clock().getTime() + milliseconds);
  }
}
