import type { SentCard } from '../domain/notification';
import { isDuplicate } from '../store/duplicate';
import type { Store } from '../store/store';

/** Which cards stand in which conversations, so that all of them can be brought up to date. */
export class SentCards {
  constructor(private readonly store: Store) {}

  async remember(card: SentCard): Promise<void> {
    try {
      await this.store.of(card.organisation).cards.insertOne(card);
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
    }
  }

  /** Every card about a subject, at most a hundred: the unit's channel, its staff, the people concerned. */
  about(organisation: string, subject: string): Promise<SentCard[]> {
    return this.store.of(organisation).cards.find({ about: subject }, { limit: 100 }).toArray();
  }

  async find(organisation: string, id: string): Promise<SentCard | undefined> {
    return (await this.store.of(organisation).cards.findOne({ _id: id })) ?? undefined;
  }

  /** For a message that is gone. */
  async forget(organisation: string, id: string): Promise<void> {
    await this.store.of(organisation).cards.deleteOne({ _id: id });
  }
}
