import type { Month } from '../../../domain/co2/month';
import { issue, issuedId, sending, type IssuedCard } from '../../../domain/co2/monthly/issued';
import type { Recipient } from '../../../domain/co2/monthly/recipients';
import { dueAt, dueMonth } from '../../../domain/co2/monthly/schedule';
import { Refusal } from '../../../domain/errors';
import type { Organisation } from '../../../domain/organisation';
import { dayOf } from '../../../domain/time';
import { isDuplicate } from '../../../store/duplicate';
import type { World } from '../../world';
import type { Coordinators } from './coordinators';
import { settingsOf } from './settings';

/** Issues the month's cards: one document a recipient and month, which brings its own message. */
export class Dispatch {
  constructor(
    private readonly world: World,
    private readonly coordinators: Coordinators,
  ) {}

  /**
   * The newest month that is due, for everybody who is to have it and has not: also whoever became
   * coordinator after the day. Before the ledger's first entry there is nothing to tell.
   */
  async issueDue(organisation: Organisation, now: Date): Promise<void> {
    const month = await this.monthDue(organisation, now);
    if (!(await this.hasFigures(organisation._id, month))) return;
    const issued = new Set((await this.cards(organisation._id, month)).map(({ person }) => person));
    const refusing = await this.refusing(organisation._id);
    for (const recipient of await this.recipients(organisation, month)) {
      if (issued.has(recipient.person) || refusing.has(recipient.person)) continue;
      await this.issueTo(organisation._id, month, recipient, now);
    }
  }

  async monthDue({ _id }: Organisation, now: Date): Promise<Month> {
    const { schedule } = await settingsOf(this.world.store, _id);
    return dueMonth(now, schedule);
  }

  /** Who is to have a month's card: substitutes of those who were away on the day it was due. */
  async recipients(organisation: Organisation, month: Month): Promise<readonly Recipient[]> {
    const { schedule } = await settingsOf(this.world.store, organisation._id);
    return this.coordinators.recipients(organisation, dayOf(dueAt(month, schedule)));
  }

  /** Cards of a month that have been issued. */
  cards(organisation: string, month: Month): Promise<readonly IssuedCard[]> {
    return this.world.store.of(organisation).co2Cards.find({ month }).toArray();
  }

  /** Sends a month's card once more, or to somebody who has refused it: by hand. */
  async sendAgain(
    organisation: Organisation,
    month: Month,
    person: string,
    now: Date,
  ): Promise<void> {
    const wanted = (await this.recipients(organisation, month)).find(
      (one) => one.person === person,
    );
    if (wanted === undefined) throw new Refusal('co2-no-recipient');
    const { co2Cards } = this.world.store.of(organisation._id);
    const card = await co2Cards.findOne({ _id: issuedId(organisation._id, month, person) });
    if (card === null) return this.issueTo(organisation._id, month, wanted, now);
    const version = card.version + 1;
    // Whoever loses the race finds it sent again already: once is enough for two who press at once.
    await co2Cards.updateOne(
      { _id: card._id, version: card.version },
      {
        $set: { version },
        $unset: { told: '' },
        $push: { outbox: sending({ ...card, version }, now) },
      },
    );
  }

  /** No more cards every month, or again. */
  async refuse(organisation: string, person: string, now: Date): Promise<void> {
    const { co2Refusals } = this.world.store.of(organisation);
    await co2Refusals.findOneAndUpdate(
      { _id: `${organisation}/${person}` },
      { $setOnInsert: { at: now } },
      { returnDocument: 'after', upsert: true },
    );
  }

  async want(organisation: string, person: string): Promise<void> {
    await this.world.store
      .of(organisation)
      .co2Refusals.deleteOne({ _id: `${organisation}/${person}` });
  }

  /** Object ids of those who don't want it. */
  async refusing(organisation: string): Promise<ReadonlySet<string>> {
    const refusals = await this.world.store.of(organisation).co2Refusals.find({}).toArray();
    return new Set(refusals.map(({ _id }) => _id.slice(organisation.length + 1)));
  }

  private async hasFigures(organisation: string, month: Month): Promise<boolean> {
    const { co2Rollups } = this.world.store.of(organisation);
    return (await co2Rollups.findOne({ month: { $lte: month } })) !== null;
  }

  private async issueTo(
    organisation: string,
    month: Month,
    recipient: Recipient,
    now: Date,
  ): Promise<void> {
    try {
      const card = issue(organisation, month, recipient, now);
      await this.world.store.of(organisation).co2Cards.insertOne(card);
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
    }
  }
}
