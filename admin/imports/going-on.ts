import type { ImportBatch } from '../../bot/domain/import-batch';
import type { Organisation } from '../../bot/domain/organisation';
import type { Job } from '../../bot/jobs/job';
import { Leases } from '../../bot/jobs/leases';
import type { Log } from '../../bot/log';
import type { Clock } from '../../bot/services/ports';
import type { World } from '../../bot/services/world';
import { going, type Going } from './apply';

/** How long a batch may be ours without a sign of life, in milliseconds: a part takes far less. */
export const leaseTime = 30_000;

/** Works through batches, each in one process at a time, and goes on with those that were interrupted. */
export class GoingOn {
  private readonly atWork = new Map<string, Promise<void>>();
  private own: Leases | undefined;

  constructor(
    private readonly world: World,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Begins, and does not wait. Where another process is at it, nothing is begun. */
  begin(id: string, whole: Going): void {
    this.through(id, whole).catch((problem: unknown) => {
      this.log.note('job-failed', { job: 'imports', problem });
    });
  }

  /** Goes on with what was begun and is at nobody's hand: its process was killed, or the database was away. */
  get job(): Job {
    return {
      name: 'imports',
      every: 15,
      conditional: true,
      run: async (organisation) => {
        for (const batch of await this.interrupted(organisation)) {
          const { at: now, by: alias } = batch.begun ?? batch;
          const doing = { organisation, actor: { alias }, now };
          await this.through(batch._id, going(this.world, doing, batch));
        }
      },
    };
  }

  private interrupted({ _id }: Organisation): Promise<ImportBatch[]> {
    const { imports } = this.world.store.of(_id);
    return imports.find({ status: { $in: ['applying', 'undoing'] } }).toArray();
  }

  private get leases(): Leases {
    this.own ??= new Leases(this.world.store, this.world.newId());
    return this.own;
  }

  /** What is begun here while the last is still at work comes after it. */
  private through(id: string, whole: Going): Promise<void> {
    const before = this.atWork.get(id) ?? Promise.resolve();
    const run = before.catch(() => undefined).then(() => this.underLease(id, whole));
    this.atWork.set(id, run);
    return run.finally(() => {
      if (this.atWork.get(id) === run) this.atWork.delete(id);
    });
  }

  private async underLease(id: string, whole: Going): Promise<void> {
    try {
      await whole(() => this.leases.take(id, this.clock(), leaseTime));
    } finally {
      await this.leases.giveBack(id);
    }
  }
}
