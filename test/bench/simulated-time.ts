import { setTimeout as pause } from 'node:timers/promises';

/** How long, in real milliseconds, nothing may happen before the time that all wait for comes. */
const quiet = 2;

/** What somebody does between two waits takes at most so long, in simulated milliseconds. */
const atWorkAtMost = 60;

/** How often, in a row, there may be nothing but somebody at work: some never come back to wait. */
const patience = 500;

/**
 * Time that passes only while everybody waits: an hour of pauses takes seconds, and what is computed
 * takes next to no time, however busy the machine is. What is not yet waiting when it passes is only
 * made later by it, never sooner.
 */
export class SimulatedTime {
  private readonly waits: { readonly at: number; readonly wake: () => void }[] = [];
  /** Since when those who are at work have been, the longest first. */
  private readonly begun: number[] = [];
  private happened = 0;
  private running = true;

  constructor(private time: number) {
    void this.pass();
  }

  readonly now = (): number => this.time;

  readonly wait = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.happened += 1;
      this.waits.push({ at: this.time + milliseconds, wake });
    });

  /** Somebody does something: time must not pass just now. */
  touch(): void {
    this.happened += 1;
  }

  /** Somebody is at work from here on. */
  begin(): void {
    this.touch();
    this.begun.push(this.time);
  }

  /** They, or whoever has been longest at it, wait again. */
  end(): void {
    this.touch();
    this.begun.shift();
  }

  stop(): void {
    this.running = false;
  }

  private async pass(): Promise<void> {
    for (let idle = 0; this.running; idle += 1) {
      const before = this.happened;
      await pause(quiet);
      if (this.happened !== before) idle = 0;
      if (idle >= patience) this.begun.shift();
      const next = Math.min(...this.waits.map(({ at }) => at));
      if (this.happened === before && next <= this.mayComeTo()) this.comeTo(next);
    }
  }

  private mayComeTo(): number {
    const [longest] = this.begun;
    return longest === undefined ? Infinity : Math.max(this.time, longest + atWorkAtMost);
  }

  private comeTo(at: number): void {
    if (!Number.isFinite(at)) return;
    this.touch();
    this.time = Math.max(this.time, at);
    for (const wait of this.waits.filter((one) => one.at <= at)) {
      this.waits.splice(this.waits.indexOf(wait), 1);
      wait.wake();
    }
  }
}
