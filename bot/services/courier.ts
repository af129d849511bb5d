import type { Notification, NotificationStatus, Reference, SentCard } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Topic } from '../domain/message';
import type { Notice, Notices } from './notices';
import type { SentCards } from './sent-cards';
import type { World } from './world';

/** What became of a try. */
export type Delivered =
  | { readonly outcome: 'again'; readonly problem: string; readonly wait?: number }
  | {
      readonly outcome: Extract<NotificationStatus, 'sent' | 'failed' | 'unreachable'>;
      readonly problem?: string;
    };

/** What the courier needs of Teams: a new message in a conversation, or another face on an old one. */
export interface Messenger {
  send(reference: Reference, topic: Topic, notice: Notice): Promise<Posted>;
  update(card: SentCard, notice: Notice): Promise<Posted>;
}
export type Posted =
  | { readonly outcome: 'sent'; readonly activity?: string }
  | { readonly outcome: 'again'; readonly problem: string; readonly wait?: number }
  | { readonly outcome: 'failed' | 'unreachable'; readonly problem: string }
  /** The message that was to be changed is not there any more. */
  | { readonly outcome: 'gone'; readonly problem: string };

/** Brings one notification to its recipient. */
export class Courier {
  constructor(
    private readonly world: World,
    private readonly notices: Notices,
    private readonly cards: SentCards,
    private readonly messenger: Messenger,
  ) {}

  deliver(organisation: Organisation, notification: Notification, now: Date): Promise<Delivered> {
    return notification.to.startsWith('card/')
      ? this.update(organisation, notification.to.slice('card/'.length), now)
      : this.send(organisation, notification, now);
  }

  private async send(
    organisation: Organisation,
    notification: Notification,
    now: Date,
  ): Promise<Delivered> {
    const reference = await this.world.store
      .of(organisation._id)
      .references.findOne({ _id: `${organisation._id}/${notification.to}` });
    if (reference === null) return { outcome: 'unreachable', problem: 'never-met' };
    const notice = await this.notices.forRecipient(organisation, notification, now);
    if (notice === undefined) return { outcome: 'failed', problem: 'subject-gone' };
    const posted = await this.messenger.send(reference, notification.topic, notice);
    if (posted.outcome === 'gone') return { outcome: 'failed', problem: posted.problem };
    if (posted.outcome !== 'sent') return posted;
    if (posted.activity !== undefined)
      await this.cards.remember(cardOf(reference, notice, posted.activity, now));
    return { outcome: 'sent' };
  }

  private async update(organisation: Organisation, id: string, now: Date): Promise<Delivered> {
    const card = await this.cards.find(organisation._id, id);
    if (card === undefined) return { outcome: 'failed', problem: 'subject-gone' };
    const notice = await this.notices.forCard(organisation, card, now);
    if (notice === undefined) return { outcome: 'failed', problem: 'subject-gone' };
    const posted = await this.messenger.update(card, notice);
    if (posted.outcome !== 'gone') return posted;
    await this.cards.forget(organisation._id, id);
    return { outcome: 'failed', problem: posted.problem };
  }
}

function cardOf(reference: Reference, notice: Notice, activity: string, now: Date): SentCard {
  const { conversation, serviceUrl, tenant, bot, organisation } = reference;
  return {
    _id: `${conversation}|${activity}`,
    organisation,
    conversation,
    activity,
    serviceUrl,
    tenant,
    bot,
    about: notice.request.id,
    viewer: notice.viewer,
    language: notice.language,
    sentAt: now,
  };
}
