import type { Log } from '../log';
import type { Clock } from '../services/ports';
import type { Store } from '../store/store';
import type { Job } from './job';
import type { Leases } from './leases';

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

  /** One run of a job over every organisation, if the lease is to be had. A fault in one spares the others. */
  async runOnce(job: Job, withoutLease = false): Promise<void> {
    const ours = await this.leases.take(job.name, this.clock(), leaseTime);
    if (!ours && !withoutLease) return;
    for (const organisation of await this.store.allOrganisations()) {
      try {
        await job.run(organisation, this.clock());
      } catch (problem) {
        this.log.note('job-failed', { job: job.name, organisation: organisation._id, problem });
      }
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
