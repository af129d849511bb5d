import type { Facts } from './errors';
import { roundsTopics } from './topics/rounds';
import { returnsTopics } from './topics/returns';
import { refurbisherTopics } from './topics/refurbisher';
import { co2Topics } from './topics/co2';
import { supportTopics } from './topics/support';
import { privacyTopics } from './topics/privacy';
import { adminTopics } from './topics/admin';

/** Everything that people are told about without having asked; each has a card or sentence in both languages. */
export const topics = [
  'request-to-decide',
  'request-received',
  'request-approved',
  'request-declined',
  'request-queued',
  'request-expected',
  'request-stranded',
  'request-to-move',
  'request-moved',
  'request-reserved',
  'request-ready',
  'request-cancelled',
  'request-handed-over',
  'receipt-reminder',
  'to-prepare',
  'cards-changed',
  ...returnsTopics,
  ...refurbisherTopics,
  ...co2Topics,
  ...supportTopics,
  ...privacyTopics,
  ...adminTopics,
  ...roundsTopics,
] as const;
export type Topic = (typeof topics)[number];

/** Whom a message is for; an audience becomes people and channels when it is taken on. */
export type Audience =
  | { readonly person: string }
  /** The IT unit's channel, and those of its staff who want it in their own chat. */
  | { readonly unit: 'it' }
  /** Nobody new: every card already sent about the subject is brought up to date. */
  | { readonly cards: 'all' };

/** A promise to tell, stored in the same write as the change it tells of. */
export interface Message {
  /** Unique for ever: subject, version and topic. Taken on twice, it is sent once. */
  readonly id: string;
  readonly topic: Topic;
  readonly to: Audience;
  /** The request or device it is about. */
  readonly about: string;
  readonly at: Date;
  readonly facts: Facts;
}

/** Names a message after the change that caused it. */
export function promise(
  about: { readonly _id: string; readonly version: number },
  at: Date,
  topic: Topic,
  to: Audience,
  facts: Facts = {},
): Message {
  const whom = 'person' in to ? to.person : 'unit' in to ? to.unit : 'cards';
  return {
    id: `${about._id}/${about.version}/${topic}/${whom}`,
    topic,
    to,
    about: about._id,
    at,
    facts,
  };
}
