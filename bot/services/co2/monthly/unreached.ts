import type { Month } from '../../../domain/co2/month';
import type { IssuedCard } from '../../../domain/co2/monthly/issued';
import { dueAt } from '../../../domain/co2/monthly/schedule';
import type { Notification } from '../../../domain/notification';
import type { Organisation } from '../../../domain/organisation';
import { isDuplicate } from '../../../store/duplicate';
import type { MonthlyAct } from '../../../domain/co2/monthly/act';
import type { World } from '../../world';
import type { Dispatch } from './dispatch';
import { settingsOf } from './settings';

/** Tells IT whom a month's card did not reach, each person once. Their next contact still brings it. */
export class Unreached {
  constructor(
    private readonly world: World,
    private readonly dispatch: Dispatch,
  ) {}

  async tell(organisation: Organisation, now: Date): Promise<void> {
    const month = await this.dispatch.monthDue(organisation, now);
    const about = await this.notReached(organisation, month);
    if (about.size === 0) return;
    const untold = (await this.dispatch.cards(organisation._id, month))
      .filter(({ _id, told }) => told === undefined && about.has(_id))
      .toSorted((a, b) => (a.person < b.person ? -1 : 1));
    if (untold.length === 0) return;
    await this.note(organisation._id, month, untold, now);
    const { co2Cards } = this.world.store.of(organisation._id);
    for (const { _id } of untold) await co2Cards.updateOne({ _id }, { $set: { told: now } });
  }

  /** The cards whose message has ended elsewhere than with its recipient. */
  private async notReached(organisation: Organisation, month: Month): Promise<ReadonlySet<string>> {
    const { schedule } = await settingsOf(this.world.store, organisation._id);
    const { notifications } = this.world.store.of(organisation._id);
    const since = { $gte: dueAt(month, schedule) };
    const ended = await Promise.all(
      ['unreachable', 'failed'].map((status) =>
        notifications.find({ status, due: since }).toArray(),
      ),
    );
    return new Set(
      ended
        .flat()
        .filter(isLost)
        .map(({ about }) => about),
    );
  }

  /** Named by whom it is about: another process that finds the same people tells nothing more. */
  private async note(
    organisation: string,
    month: Month,
    untold: readonly IssuedCard[],
    now: Date,
  ): Promise<void> {
    const persons = untold.map(({ person }) => person);
    const who = `${persons.length}/${persons[0] ?? ''}/${persons.at(-1) ?? ''}`;
    const what = `unreached/${who}`;
    const _id = `${organisation}/co2/${month}/${what}`;
    const message = {
      id: _id,
      topic: 'co2-unreached',
      to: { unit: 'it' },
      about: _id,
      at: now,
      facts: {},
    } as const;
    const act: MonthlyAct = {
      _id,
      organisation,
      month,
      what,
      at: now,
      unreached: persons,
      outbox: [message],
    };
    try {
      await this.world.store.of(organisation).co2Acts.insertOne(act);
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
    }
  }
}

/** Whoever is coordinator no more has not been missed: the card was not drawn for them. */
function isLost({ topic, problem }: Notification): boolean {
  return topic === 'co2-monthly' && problem !== 'subject-gone';
}
