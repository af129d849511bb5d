import { substitutesFor } from '../domain/approval';
import type { Message, Topic } from '../domain/message';
import { isOf, type Organisation } from '../domain/organisation';
import { dayOf } from '../domain/time';
import type { Members } from './members';
import type { SentCards } from './sent-cards';
import type { World } from './world';

/** Whom messages reach: audiences become people, channels and cards when a message is taken on. */
export class Audiences {
  constructor(
    private readonly world: World,
    private readonly members: Members,
    private readonly cards: SentCards,
    /** Topics by which somebody is asked to decide: a substitute is told too. */
    private readonly decisions: readonly Topic[],
  ) {}

  /** Recipients such as "person/OID", "channel/ID", "card/ID"; each once. */
  async recipients(
    organisation: Organisation,
    message: Message,
    now: Date,
  ): Promise<readonly string[]> {
    const { to } = message;
    if ('cards' in to) {
      const cards = await this.cards.about(organisation._id, message.about);
      return cards.map(({ _id }) => `card/${_id}`);
    }
    if ('unit' in to) return this.itUnit(organisation);
    const substitutes = this.decisions.includes(message.topic)
      ? substitutesFor(organisation.substitutes, to.person, dayOf(now))
      : [];
    return [...new Set([to.person, ...substitutes])].map((oid) => `person/${oid}`);
  }

  /** The unit's channel, and those of its staff who have not said no to approvals in their own chat. */
  private async itUnit(organisation: Organisation): Promise<readonly string[]> {
    const staff = await this.staffOf(organisation);
    const wishing = await Promise.all(
      staff.map(async (oid) =>
        (await this.members.of(organisation._id, oid)).ownChat === false ? [] : [`person/${oid}`],
      ),
    );
    const channel =
      organisation.itChannel === undefined ? [] : [`channel/${organisation.itChannel}`];
    return [...channel, ...wishing.flat()];
  }

  /** One tenant may hold several organisations, each with its own of IT. */
  private async staffOf(organisation: Organisation): Promise<readonly string[]> {
    const { directory, store } = this.world;
    const { tenant } = organisation;
    const all = await directory.withRole(tenant, 'it-admin');
    if ((await store.inTenant(tenant)).length === 1) return all;
    const profiles = await Promise.all(all.map((oid) => directory.profile(tenant, oid)));
    return all.filter((_oid, n) => isOf(organisation, profiles[n]?.company));
  }
}
