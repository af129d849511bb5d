import type { Language } from '../domain/language';
import type { Topic } from '../domain/message';
import type { Notification, SentCard } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Notice, NoticeSource } from '../intents/notice';
import type { Members } from '../services/members';
import { itChannel, type Viewer } from '../services/request-views';
import type { World } from '../services/world';

/** Makes notifications into what their recipients are shown, by the feature whose topic it is. */
export class Notices {
  private readonly sources: ReadonlyMap<Topic, NoticeSource>;

  /** Throws at start when two features claim a topic. */
  constructor(
    private readonly world: World,
    private readonly members: Members,
    sources: readonly NoticeSource[],
  ) {
    const claims = sources.flatMap((source) =>
      source.topics.map((topic) => [topic, source] as const),
    );
    this.sources = new Map(claims);
    if (this.sources.size < claims.length) throw new Error('two features draw one topic');
  }

  /** Undefined when the subject is gone, or is none of the recipient's business any more. */
  async forRecipient(
    organisation: Organisation,
    notification: Notification,
    now: Date,
  ): Promise<Notice | undefined> {
    const oid = personIn(notification.to);
    if (oid === undefined) return this.draw(organisation, notification, itChannel, 'sv', now);
    const { language } = await this.members.of(organisation._id, oid);
    const viewer = await this.viewer(organisation, oid);
    return this.draw(organisation, notification, viewer, language ?? 'sv', now);
  }

  /** What a card that was sent shows now. */
  async forCard(
    organisation: Organisation,
    notification: Notification,
    card: SentCard,
    now: Date,
  ): Promise<Notice | undefined> {
    const viewer =
      card.viewer === itChannel.oid ? itChannel : await this.viewer(organisation, card.viewer);
    return this.draw(organisation, notification, viewer, card.language, now, true);
  }

  private async viewer({ tenant }: Organisation, oid: string): Promise<Viewer> {
    return { oid, roles: await this.world.directory.roles(tenant, oid) };
  }

  private async draw(
    organisation: Organisation,
    { about, topic, facts }: Notification,
    viewer: Viewer,
    language: Language,
    now: Date,
    again = false,
  ): Promise<Notice | undefined> {
    const asked = { organisation, about, topic, facts, viewer, language, now, again };
    const reply = await this.sources.get(topic)?.draw(asked);
    return reply === undefined ? undefined : { reply, language, viewer: viewer.oid };
  }
}

/** The object id in "person/OBJECT-ID". */
export function personIn(to: string): string | undefined {
  return to.startsWith('person/') ? to.slice('person/'.length) : undefined;
}
