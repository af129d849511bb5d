import type { Notification } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Log } from '../log';
import type { Courier, Delivered } from './courier';
import { InOrder } from '../services/in-order';
import type { Clock } from '../services/ports';
import type { Store } from '../store/store';
import { nextTry, triesAtMost } from './retry';
import { Turns } from './turns';
import { nobodyWatches, type Witness } from './witness';

/**
 * A notification that a stopped process was sending is free again after this long, in milliseconds:
 * longer than one may have to wait for its turn at Microsoft's pace.
 */
const leaseTime = 300_000;

/** How many are sent at the same time. */
const atOnce = 8;

/**
 * Sends what is due. Each notification is claimed before it is sent and ends as sent, failed or
 * unreachable; what Teams asks us to try again waits for its time.
 */
export class Deliver {
  private readonly turns = new Turns();
  private readonly claims = new InOrder();
  private readonly sends = new InOrder();

  constructor(
    private readonly store: Store,
    private readonly courier: Courier,
    private readonly log: Log,
    private readonly witness: Witness = nobodyWatches,
  ) {}

  /** Goes on until nothing is due, or until it is told to stop between two notifications. */
  async run(organisation: Organisation, clock: Clock, goesOn: () => boolean): Promise<void> {
    // Claimed one at a time: what was claimed first comes first to whom it is for.
    const claim = (): Promise<Sending | undefined> =>
      this.claims.run(organisation._id, async () => {
        const now = clock();
        const claimed = goesOn() ? await this.claim(organisation._id, now) : undefined;
        if (claimed === undefined) return undefined;
        const over = this.sends.run(claimed.to, () => this.send(organisation, claimed, clock));
        return { over };
      });
    const next = async (): Promise<boolean> => {
      const sending = await claim();
      await sending?.over;
      return sending !== undefined;
    };
    const one = async (): Promise<void> => {
      while (await next());
    };
    // Mostly nothing is due: one look is enough to know.
    if (await next()) await Promise.all(Array.from({ length: atOnce }, one));
  }

  /** Lets what could not reach somebody be tried again, now that they have come to us: messages, and cards in their chat. */
  async reachable(organisation: string, to: string, now: Date): Promise<void> {
    const { references } = this.store.of(organisation);
    await this.wake(organisation, to, now);
    const there = await references.findOne({ _id: `${organisation}/${to}` });
    if (there === null) return;
    const cards = `card/${there.conversation}`;
    // "}" is the sign after "|": every card of that conversation, and of no other.
    await this.wake(organisation, { $gte: `${cards}|`, $lt: `${cards}}` }, now);
  }

  /** In the order they were promised. */
  private async wake(
    organisation: string,
    to: string | { readonly $gte: string; readonly $lt: string },
    now: Date,
  ): Promise<void> {
    const { notifications } = this.store.of(organisation);
    const missed = await notifications
      .find({ to, status: 'unreachable' }, { projection: { createdAt: 1, due: 1 } })
      .toArray();
    for (const { _id } of missed.sort(inOrder)) {
      await notifications.updateOne(
        { _id, status: 'unreachable' },
        {
          $set: { status: 'waiting', due: this.turns.next(now), attempts: 0 },
          $unset: { endedAt: '', problem: '' },
        },
      );
    }
  }

  private async claim(organisation: string, now: Date): Promise<Notification | undefined> {
    const { notifications } = this.store.of(organisation);
    const lease = {
      $set: { status: 'sending', due: new Date(now.getTime() + leaseTime) },
      $inc: { attempts: 1 },
    };
    for (const status of ['waiting', 'sending']) {
      const claimed = await notifications.findOneAndUpdate({ status, due: { $lte: now } }, lease, {
        returnDocument: 'after',
        sort: { due: 1 },
      });
      if (claimed !== null) return claimed;
    }
    return undefined;
  }

  private async send(
    organisation: Organisation,
    claimed: Notification,
    clock: Clock,
  ): Promise<void> {
    const now = clock();
    // A process that stood still for so long has lost it to another.
    const mayStill = (): boolean => clock() < claimed.due;
    const delivered = await this.attempt(organisation, claimed, now, mayStill);
    if (delivered.outcome !== 'late') await this.end(claimed, delivered, now);
  }

  private async attempt(
    organisation: Organisation,
    claimed: Notification,
    now: Date,
    mayStill: () => boolean,
  ): Promise<Delivered> {
    try {
      return await this.courier.deliver(organisation, claimed, now, mayStill);
    } catch (problem) {
      this.log.note('notification-fault', { notification: claimed._id, problem });
      return { outcome: 'again', problem: 'fault' };
    }
  }

  private async end(
    claimed: Notification,
    delivered: Exclude<Delivered, { readonly outcome: 'late' }>,
    now: Date,
  ): Promise<void> {
    const { notifications } = this.store.of(claimed.organisation);
    const { outcome } = delivered;
    const problem = 'problem' in delivered ? delivered.problem : undefined;
    const again = outcome === 'again' && claimed.attempts < triesAtMost;
    const status = again ? 'waiting' : outcome === 'again' ? 'failed' : outcome;
    await notifications.updateOne(
      { _id: claimed._id, status: 'sending', attempts: claimed.attempts },
      {
        $set: {
          status,
          ...(again ? { due: nextTry(now, claimed.attempts, delivered.wait) } : { endedAt: now }),
          ...(problem !== undefined && { problem }),
        },
      },
    );
    const waited = (now.getTime() - claimed.createdAt.getTime()) / 1000;
    this.witness.notified(status === 'waiting' ? 'again' : status, waited);
    if (status === 'failed')
      this.log.note('notification-failed', { notification: claimed._id, problem });
  }
}

/** As they were promised; those of one instant as they were tried. */
function inOrder(one: Tried, other: Tried): number {
  return (
    one.createdAt.getTime() - other.createdAt.getTime() || one.due.getTime() - other.due.getTime()
  );
}

type Tried = Pick<Notification, 'createdAt' | 'due'>;

/** One that is being sent, or waits for the one before it to the same recipient. */
interface Sending {
  readonly over: Promise<void>;
}
