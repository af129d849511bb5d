import type { Organisation } from '../domain/organisation';
import type { Log } from '../log';
import type { Clock } from '../services/ports';
import type { Store } from '../store/store';
import type { Job } from './job';
import type { Leases } from './leases';
import { nobodyWatches, type Witness } from './witness';

/** How long a job may be ours without a sign of life, in milliseconds. */
const leaseTime = 120_000;

/** Runs jobs now and again, each in one process at a time and never over itself. */
export class Timer {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly store: Store,
    private readonly leases: Leases,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly witness: Witness = nobodyWatches,
  ) {}

  /** Runs every job at once, and then each after its own pause. */
  start(jobs: readonly Job[]): void {
    for (const job of jobs) this.schedule(job, 0, job.conditional === true);
  }

  /** Lets what runs come to its end, and starts nothing more. */
  async stop(jobs: readonly Job[]): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.running);
    await Promise.allSettled(jobs.map(({ name }) => this.leases.giveBack(name)));
  }

  /**
   * One run of a job over every organisation, if the lease is to be had. A long run renews it; whoever
   * lost it all the same, by standing still, leaves the rest to whoever has it now. A fault in one
   * organisation spares the others.
   */
  async runOnce(job: Job, withoutLease = false): Promise<void> {
    if (!(await this.isOurs(job)) && !withoutLease) return;
    const beat = setInterval(() => {
      void this.isOurs(job).catch(() => undefined);
    }, leaseTime / 3).unref();
    const begun = performance.now();
    let faults = 0;
    try {
      for (const organisation of await this.store.allOrganisations()) {
        if (!withoutLease && !(await this.isOurs(job))) return;
        if (!(await this.runFor(job, organisation))) faults += 1;
      }
    } finally {
      clearInterval(beat);
      const seconds = (performance.now() - begun) / 1000;
      this.witness.ran(job.name, faults === 0 ? 'ok' : 'failed', seconds);
    }
  }

  private isOurs({ name }: Job): Promise<boolean> {
    return this.leases.take(name, this.clock(), leaseTime);
  }

  /** Whether it went well. */
  private async runFor(job: Job, organisation: Organisation): Promise<boolean> {
    try {
      await job.run(organisation, this.clock());
      return true;
    } catch (problem) {
      this.log.note('job-failed', { job: job.name, organisation: organisation._id, problem });
      return false;
    }
  }

  private schedule(job: Job, seconds: number, withoutLease = false): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const run = this.runOnce(job, withoutLease)
        .catch((problem: unknown) => {
          this.log.note('job-failed', { job: job.name, problem });
        })
        .finally(() => {
          this.running.delete(run);
          this.schedule(job, job.every);
        });
      this.running.add(run);
    }, seconds * 1000);
    this.timers.add(timer);
  }
}
