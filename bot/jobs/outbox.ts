import type { Organisation } from '../domain/organisation';
import type { Log } from '../log';
import { OneAtATime } from '../services/one-at-a-time';
import type { Clock } from '../services/ports';
import type { Store } from '../store/store';
import type { Deliver } from './deliver';
import type { TakeOn } from './take-on';

/** Takes on what was promised and sends what is due, one round at a time for each organisation. */
export class Outbox {
  private readonly rounds = new OneAtATime();
  /** Organisations of which everything is to be looked through in the next round. */
  private readonly whole = new Set<string>();
  private stopped = false;

  constructor(
    private readonly store: Store,
    private readonly takeOn: TakeOn,
    private readonly delivering: Deliver,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** A round that begins after the call; also without a lease safe, as every step is conditional. */
  run(organisation: Organisation): Promise<void> {
    this.whole.add(organisation._id);
    return this.round(organisation);
  }

  /** Right after a turn, in the background: what it promised, and what waited for somebody to come. */
  nudge(organisationId: string, reachedAgain?: string): void {
    void this.nudged(organisationId, reachedAgain).catch((problem: unknown) => {
      this.log.note('job-failed', { job: 'outbox', organisation: organisationId, problem });
    });
  }

  /** Lets what is being sent come to its end and starts nothing else; the rest waits in the store. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.rounds.settled();
  }

  /** Through everything where somebody asked for that, else through what this process has promised. */
  private round(organisation: Organisation): Promise<void> {
    const { _id } = organisation;
    return this.rounds.run(_id, async () => {
      const goesOn = (): boolean => !this.stopped;
      const promised = this.store.takePromised(_id);
      const only = this.whole.delete(_id) ? undefined : promised;
      await this.takeOn.run(organisation, this.clock(), goesOn, only);
      await this.delivering.run(organisation, this.clock, goesOn);
    });
  }

  private async nudged(organisationId: string, reachedAgain: string | undefined): Promise<void> {
    if (this.stopped) return;
    if (reachedAgain !== undefined)
      await this.delivering.reachable(organisationId, reachedAgain, this.clock());
    const organisation = await this.store.organisation(organisationId);
    if (organisation !== undefined) await this.round(organisation);
  }
}
