import type { Notification, NotificationStatus, Reference, SentCard } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Messenger, Notice } from '../intents/notice';
import type { SentCards } from '../services/sent-cards';
import type { World } from '../services/world';
import type { Notices } from './notices';

/** What became of a try. */
export type Delivered =
  | { readonly outcome: 'again'; readonly problem: string; readonly wait?: number }
  /** Nothing was sent, and whoever claims it next does it. */
  | { readonly outcome: 'late' }
  | {
      readonly outcome: Extract<NotificationStatus, 'sent' | 'failed' | 'unreachable'>;
      readonly problem?: string;
    };

/** Brings one notification to its recipient. */
export class Courier {
  constructor(
    private readonly world: World,
    private readonly notices: Notices,
    private readonly cards: SentCards,
    private readonly messenger: Messenger,
  ) {}

  /** `mayStill`: whether the notification is this process's own to send. */
  deliver(
    organisation: Organisation,
    notification: Notification,
    now: Date,
    mayStill: () => boolean,
  ): Promise<Delivered> {
    return notification.to.startsWith('card/')
      ? this.update(organisation, notification, now, mayStill)
      : this.send(organisation, notification, now, mayStill);
  }

  private async send(
    organisation: Organisation,
    notification: Notification,
    now: Date,
    mayStill: () => boolean,
  ): Promise<Delivered> {
    const reference = await this.world.store
      .of(organisation._id)
      .references.findOne({ _id: `${organisation._id}/${notification.to}` });
    if (reference === null) return { outcome: 'unreachable', problem: 'never-met' };
    const notice = await this.notices.forRecipient(organisation, notification, now);
    if (notice === undefined) return { outcome: 'failed', problem: 'subject-gone' };
    const posted = await this.messenger.send(reference, notice, mayStill);
    if (posted.outcome === 'gone') return { outcome: 'failed', problem: posted.problem };
    if (posted.outcome !== 'sent') return posted;
    if (posted.activity !== undefined)
      await this.cards.remember(
        cardOf(reference, notification.about, notice, posted.activity, now),
      );
    return { outcome: 'sent' };
  }

  private async update(
    organisation: Organisation,
    notification: Notification,
    now: Date,
    mayStill: () => boolean,
  ): Promise<Delivered> {
    const id = notification.to.slice('card/'.length);
    const card = await this.cards.find(organisation._id, id);
    if (card === undefined) return { outcome: 'failed', problem: 'subject-gone' };
    const notice = await this.notices.forCard(organisation, notification, card, now);
    if (notice === undefined) return { outcome: 'failed', problem: 'subject-gone' };
    const posted = await this.messenger.update(card, notice, mayStill);
    if (posted.outcome !== 'gone') return posted;
    await this.cards.forget(organisation._id, id);
    return { outcome: 'failed', problem: posted.problem };
  }
}

function cardOf(
  reference: Reference,
  about: string,
  notice: Notice,
  activity: string,
  now: Date,
): SentCard {
  const { conversation, serviceUrl, tenant, bot, organisation } = reference;
  return {
    _id: `${conversation}|${activity}`,
    organisation,
    conversation,
    activity,
    serviceUrl,
    tenant,
    bot,
    about,
    viewer: notice.viewer,
    language: notice.language,
    sentAt: now,
  };
}
