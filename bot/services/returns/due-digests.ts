import type { Device } from '../../domain/device';
import { promise, type Message, type Topic } from '../../domain/message';
import type { Organisation } from '../../domain/organisation';
import {
  horizon,
  levelOf,
  newsOf,
  snoozeDays,
  weekOf,
  type Due,
  type DueDigest,
  type DueNews,
} from '../../domain/returns/due';
import { policyOf } from '../../domain/returns/policy';
import { dayOf, daysAfter, type Day } from '../../domain/time';
import { isDuplicate } from '../../store/duplicate';
import { managerAbove } from '../request-deciders';
import type { Acting } from '../requests';
import type { World } from '../world';

/** Whom a digest is for: a person's object id, or IT. */
type Whose = string;
export const itsOwn = 'it';

/** What is due of everybody's, and what is due of nobody's or missing. */
interface DueToday {
  readonly held: ReadonlyMap<Whose, readonly Due[]>;
  /** Without a holder, or overdue for so long that they count as missing. */
  readonly forIt: readonly Due[];
}

/** Tells people of what is due, once for each device and level, in one digest a person. */
export class DueDigests {
  constructor(private readonly world: World) {}

  /** The day's digests. Done twice, or begun again after a stop, it tells nobody twice. */
  async tell(organisation: Organisation, now: Date): Promise<void> {
    const { held, forIt } = await this.dueToday(organisation, now);
    for (const [oid, devices] of held) await this.tellPerson(organisation, oid, devices, now);
    await this.tellIt(organisation, forIt, now);
  }

  async choose(
    { actor, organisation, now }: Acting,
    choice: 'snooze' | 'off' | 'on',
  ): Promise<void> {
    const change =
      choice === 'snooze'
        ? { $set: { snoozedUntil: daysAfter(dayOf(now), snoozeDays) } }
        : choice === 'off'
          ? { $set: { off: true } }
          : { $unset: { off: '' as const, snoozedUntil: '' as const } };
    await this.save(organisation._id, actor.oid, undefined, change, []);
  }

  async of(organisation: string, whose: Whose): Promise<DueDigest | undefined> {
    const { dueDigests } = this.world.store.of(organisation);
    return (await dueDigests.findOne({ _id: digestId(organisation, whose) })) ?? undefined;
  }

  /** Reads only what is due within the look-ahead, by its index. */
  private async dueToday(organisation: Organisation, now: Date): Promise<DueToday> {
    const today = dayOf(now);
    const held = new Map<Whose, Due[]>();
    const forIt: Due[] = [];
    for await (const { _id, lifecycle } of this.inUse(organisation._id, today)) {
      const { holder, due } = useOf(lifecycle);
      if (due === undefined) continue;
      const one = { device: _id, due };
      const missing = levelOf(due, today, policyOf(organisation)) === 'missing';
      if (holder === undefined || missing) forIt.push(one);
      if (holder !== undefined) held.set(holder, [...(held.get(holder) ?? []), one]);
    }
    return { held, forIt };
  }

  /** What is in use and due soon; what is announced as on its way only once it is late. */
  private async *inUse(organisation: string, today: Day): AsyncGenerator<Device> {
    const { devices } = this.world.store.of(organisation);
    const untils = { 'in-use': horizon(today), 'return-requested': daysAfter(today, -1) };
    for (const [state, until] of Object.entries(untils)) {
      yield* devices.find(
        { 'lifecycle.state': state, 'lifecycle.due': { $lte: until } },
        { projection: { lifecycle: 1 } },
      );
    }
  }

  private async tellPerson(
    organisation: Organisation,
    oid: string,
    devices: readonly Due[],
    now: Date,
  ): Promise<void> {
    const before = await this.of(organisation._id, oid);
    const news = newsOf(before, devices, dayOf(now), policyOf(organisation));
    if (!news.person && !news.manager) return;
    const messages = await this.messages(organisation, oid, before, news, now);
    await this.save(organisation._id, oid, before, { $set: { told: news.told } }, messages);
  }

  private async messages(
    organisation: Organisation,
    oid: string,
    before: DueDigest | undefined,
    news: DueNews,
    now: Date,
  ): Promise<readonly Message[]> {
    const about = { _id: digestId(organisation._id, oid), version: before?.version ?? 0 };
    const told = (topic: Topic, person: string): Message => promise(about, now, topic, { person });
    const people = { by: oid, for: oid };
    const manager = news.manager
      ? await managerAbove(this.world, organisation, people, { person: oid, now })
      : undefined;
    return [
      ...(news.person ? [told('due-soon', oid)] : []),
      ...(manager === undefined ? [] : [told('due-manager', manager)]),
    ];
  }

  /** IT gets its list when something new is on it, and otherwise once a week while it is not empty. */
  private async tellIt(
    organisation: Organisation,
    devices: readonly Due[],
    now: Date,
  ): Promise<void> {
    const today = dayOf(now);
    const before = await this.of(organisation._id, itsOwn);
    const news = newsOf(before, devices, today, policyOf(organisation));
    const weekly = before?.week !== weekOf(today) && (await this.anyUndated(organisation._id));
    if (!news.person && !weekly) return;
    const about = { _id: digestId(organisation._id, itsOwn), version: before?.version ?? 0 };
    const message = promise(about, now, 'due-attention', { unit: 'it' });
    const change = { $set: { told: news.told, week: weekOf(today) } };
    await this.save(organisation._id, itsOwn, before, change, [message]);
  }

  /** What has no date stands first in the order of the dates. */
  private async anyUndated(organisation: string): Promise<boolean> {
    const { devices } = this.world.store.of(organisation);
    const inUse = { 'lifecycle.state': 'in-use' };
    const [due, bought] = await Promise.all([
      devices.find(inUse, { sort: { 'lifecycle.due': 1 }, limit: 1 }).toArray(),
      devices.find(inUse, { sort: { acquired: 1 }, limit: 1 }).toArray(),
    ]);
    const undated = due.some(({ lifecycle }) => useOf(lifecycle).due === undefined);
    return undated || bought.some(({ acquired }) => acquired === undefined);
  }

  /** One write holds what was told and the promise to tell it; whoever was slower tells nothing. */
  private async save(
    organisation: string,
    whose: Whose,
    before: DueDigest | undefined,
    change: { readonly $set?: object; readonly $unset?: Readonly<Record<string, ''>> },
    messages: readonly Message[],
  ): Promise<void> {
    const { dueDigests } = this.world.store.of(organisation);
    const _id = digestId(organisation, whose);
    await this.found(organisation, _id);
    await dueDigests.updateOne(
      before === undefined && messages.length === 0
        ? { _id }
        : { _id, version: before?.version ?? 0 },
      {
        ...(change.$set !== undefined && { $set: { ...change.$set } }),
        ...(change.$unset !== undefined && { $unset: change.$unset }),
        $inc: { version: 1 },
        $push: { outbox: { $each: messages } },
      },
    );
  }

  private async found(organisation: string, _id: string): Promise<void> {
    const { dueDigests } = this.world.store.of(organisation);
    if ((await dueDigests.findOne({ _id })) !== null) return;
    try {
      await dueDigests.insertOne({ _id, told: [], version: 0, outbox: [] });
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
    }
  }
}

export function digestId(organisation: string, whose: Whose): string {
  return `${organisation}/due/${whose}`;
}

function useOf(lifecycle: Device['lifecycle']): { readonly holder?: string; readonly due?: Day } {
  return lifecycle.state === 'in-use' || lifecycle.state === 'return-requested' ? lifecycle : {};
}
