import type { Message } from '../domain/message';
import type { Notification } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Audiences } from '../services/audiences';
import type { CollectionName, Kinds } from '../store/collections';
import { isDuplicate } from '../store/duplicate';
import type { Store } from '../store/store';
import { Turns } from './turns';

/** A collection whose documents promise messages. */
export type OutboxSource = {
  [N in CollectionName]: Kinds[N] extends { readonly outbox: readonly Message[] } ? N : never;
}[CollectionName];

/** At most so many documents in one go; a run goes on until none is left. */
const batch = 100;

/**
 * Takes promised messages over from the documents they were saved with: one notification for each
 * recipient first, and only then is the promise struck out. Interrupted in between, it is taken on
 * again under the same ids, which changes nothing.
 */
export class TakeOn {
  private readonly turns = new Turns();

  constructor(
    private readonly store: Store,
    private readonly audiences: Audiences,
    private readonly sources: readonly OutboxSource[],
  ) {}

  /** Goes on until nothing is promised, or until it is told to stop between two documents. */
  async run(
    organisation: Organisation,
    now: Date,
    goesOn: () => boolean,
    only?: ReadonlySet<CollectionName>,
  ): Promise<void> {
    for (const source of this.sources.filter((one) => only?.has(one) !== false))
      while (goesOn() && (await this.some(source, organisation, now, goesOn)));
  }

  /** Whether there may be more. */
  private async some(
    source: OutboxSource,
    organisation: Organisation,
    now: Date,
    goesOn: () => boolean,
  ): Promise<boolean> {
    const collection = this.store.of(organisation._id)[source];
    const promising = await collection
      .find({ 'outbox.id': { $gt: '' } }, { limit: batch, projection: { outbox: 1 } })
      .toArray();
    for (const { _id, outbox } of promising) {
      if (!goesOn()) return false;
      for (const message of outbox) {
        await this.notify(organisation, message, now);
        await collection.updateOne({ _id }, { $pull: { outbox: { id: message.id } } });
      }
    }
    return promising.length === batch;
  }

  private async notify(organisation: Organisation, message: Message, now: Date): Promise<void> {
    const { notifications } = this.store.of(organisation._id);
    for (const to of await this.audiences.recipients(organisation, message, now)) {
      try {
        const due = this.turns.next(now);
        await notifications.insertOne(notificationOf(organisation._id, message, to, now, due));
      } catch (problem) {
        if (!isDuplicate(problem)) throw problem;
      }
    }
  }
}

function notificationOf(
  organisation: string,
  message: Message,
  to: string,
  now: Date,
  due: Date,
): Notification {
  const { id, topic, about, facts } = message;
  const fresh = { status: 'waiting', due, attempts: 0, createdAt: now } as const;
  return { _id: `${id}>${to}`, organisation, topic, to, about, facts, ...fresh };
}
