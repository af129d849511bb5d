import { setTimeout as pause } from 'node:timers/promises';

/** How long, in real milliseconds, nothing may happen before the time that all wait for comes. */
const quiet = 4;

/**
 * Time that passes only while everybody waits: an hour of pauses takes seconds, and what is computed
 * takes no time at all. What is not yet waiting when it passes is only made later by it, never sooner.
 */
export class SimulatedTime {
  private readonly waits: { readonly at: number; readonly wake: () => void }[] = [];
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

  stop(): void {
    this.running = false;
  }

  private async pass(): Promise<void> {
    while (this.running) {
      const before = this.happened;
      await pause(quiet);
      if (this.happened === before) this.comeTo(Math.min(...this.waits.map(({ at }) => at)));
    }
  }

  private comeTo(at: number): void {
    if (!Number.isFinite(at)) return;
    this.time = Math.max(this.time, at);
    for (const wait of this.waits.filter((one) => one.at <= at)) {
      this.waits.splice(this.waits.indexOf(wait), 1);
      wait.wake();
    }
  }
}
