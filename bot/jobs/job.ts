import type { Organisation } from '../domain/organisation';

/** Work that comes back: for one organisation at a time, told what time it is. */
export interface Job {
  readonly name: string;
  /** Seconds from the end of one run to the beginning of the next. */
  readonly every: number;
  /**
   * Every step of it is conditional, so that several processes may do it at once. It then runs at start
   * whoever has the lease: a killed process keeps its lease for a while, and people wait.
   */
  readonly conditional?: boolean;
  readonly run: (organisation: Organisation, now: Date) => Promise<void>;
}
