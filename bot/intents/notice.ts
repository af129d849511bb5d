import type { Facts } from '../domain/errors';
import type { Language } from '../domain/language';
import type { Topic } from '../domain/message';
import type { Reference, SentCard } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Viewer } from '../services/request-views';
import type { Reply } from './reply';

/** What a recipient is shown without having asked, drawn from what is true now. */
export interface Notice {
  readonly reply: Reply;
  readonly language: Language;
  /** Whose eyes it is drawn for: a person's object id, or "it" for the unit's channel. */
  readonly viewer: string;
}

/** What a notice is to be drawn of. */
export interface Asked {
  readonly organisation: Organisation;
  readonly about: string;
  readonly topic: Topic;
  readonly facts: Facts;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now: Date;
  /** A card that was sent before and is brought up to date: it brings no news. */
  readonly again: boolean;
}

/** Draws a feature's topics. */
export interface NoticeSource {
  readonly topics: readonly Topic[];
  /** Undefined when the subject is gone, or is none of the viewer's business any more. */
  readonly draw: (asked: Asked) => Promise<Reply | undefined>;
}

/**
 * What delivering needs of Teams: a new message in a conversation, or another face on an old one.
 * `mayStill` is asked last of all, as a message can wait long for its turn.
 */
export interface Messenger {
  send(reference: Reference, notice: Notice, mayStill: () => boolean): Promise<Posted>;
  update(card: SentCard, notice: Notice, mayStill: () => boolean): Promise<Posted>;
}
export type Posted =
  | { readonly outcome: 'sent'; readonly activity?: string }
  | { readonly outcome: 'again'; readonly problem: string; readonly wait?: number }
  | { readonly outcome: 'failed' | 'unreachable'; readonly problem: string }
  /** Nothing was sent: it might no longer be. */
  | { readonly outcome: 'late' }
  /** The message that was to be changed is not there any more. */
  | { readonly outcome: 'gone'; readonly problem: string };
