import { LRUCache } from 'lru-cache';
import type { Clock } from '../services/ports';

/** In milliseconds. */
export interface Ages {
  /** How long an answer is given without asking again. */
  readonly fresh: number;
  /** The same for "there is none". Shorter: it is often soon untrue. */
  readonly none: number;
  /** How old an answer may be and still be given when asking again fails. */
  readonly stale: number;
}

interface Entry<T> {
  readonly value: T | undefined;
  readonly at: number;
}

type Question<T> = () => Promise<T | undefined>;

/**
 * Answers kept in memory, the least used forgotten first. However many wait for the same answer,
 * it is asked for once; where asking fails, an older answer stands in while it is not too old.
 */
export class Remembered<T> {
  private readonly entries: LRUCache<string, Entry<T>, Question<T>>;

  constructor(
    private readonly ages: Ages,
    private readonly clock: Clock,
    most: number,
  ) {
    const now = (): number => clock().getTime();
    this.entries = new LRUCache({
      max: most,
      ttl: ages.fresh,
      perf: { now },
      ttlResolution: 0,
      noDeleteOnFetchRejection: true,
      ignoreFetchAbort: true,
      fetchMethod: async (_key, _old, { options, context }) => {
        const value = await context();
        if (value === undefined) options.ttl = ages.none;
        return { value, at: now() };
      },
    });
  }

  /** @throws what the question throws, when nothing is remembered that is young enough. */
  async answer(key: string, question: Question<T>): Promise<T | undefined> {
    try {
      return (await this.entries.fetch(key, { context: question }))?.value;
    } catch (error) {
      const old = this.entries.peek(key, { allowStale: true });
      if (old !== undefined && old.at + this.ages.stale > this.clock().getTime()) return old.value;
      throw error;
    }
  }
}
