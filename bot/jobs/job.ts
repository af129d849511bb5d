import type { Organisation } from '../domain/organisation';

/** Work that comes back: for one organisation at a time, told what time it is. */
export interface Job {
  readonly name: string;
  /** Seconds from the end of one run to the beginning of the next. */
  readonly every: number;
  readonly run: (organisation: Organisation, now: Date) => Promise<void>;
}
