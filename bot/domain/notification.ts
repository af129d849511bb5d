import type { Facts } from './errors';
import type { Topic } from './message';

/** One message to one recipient, from the moment it is taken on until it has an end. */
export interface Notification {
  /** The message's id and the recipient: taken on twice, there is still one. */
  readonly _id: string;
  readonly organisation: string;
  readonly topic: Topic;
  /** "person/OBJECT-ID", "channel/ID", or "card/CONVERSATION|ACTIVITY" for a card to bring up to date. */
  readonly to: string;
  readonly about: string;
  readonly facts: Facts;
  readonly status: NotificationStatus;
  /** When it is to be tried (again). */
  readonly due: Date;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly endedAt?: Date;
  /** Why it failed, or why nobody could be reached: a code such as "BotNotInConversationRoster". */
  readonly problem?: string;
}

/** waiting → sending → sent, failed or unreachable; unreachable waits again at the person's next contact. */
export type NotificationStatus = 'waiting' | 'sending' | 'sent' | 'failed' | 'unreachable';

/** Where a person or channel is reached, as Teams last told us. */
export interface Reference {
  /** `organisation/person/OBJECT-ID` or `organisation/channel/ID`. */
  readonly _id: string;
  readonly organisation: string;
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly tenant: string;
  /** Teams' id of the person ("29:…"); absent for a channel. */
  readonly user?: string;
  /** Teams' id of the bot in that conversation. */
  readonly bot: string;
  readonly seen: Date;
}

/** A card that stands in a conversation and shows a subject that can change. */
export interface SentCard {
  /** `conversation|activity`. */
  readonly _id: string;
  readonly organisation: string;
  readonly conversation: string;
  readonly activity: string;
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly bot: string;
  /** The request it shows. */
  readonly about: string;
  /** Whose eyes it is drawn for: a person's object id, or "it" for the unit's channel. */
  readonly viewer: string;
  readonly language: 'sv' | 'en';
  readonly sentAt: Date;
}
