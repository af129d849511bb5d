import type { Card } from '../../cards/card';
import type { Language } from '../domain/language';

/** An answer as it is shown: a text or a card, never both in one message (Teams would split it). */
export interface Drawn {
  readonly text?: string;
  readonly card?: Card;
  /** A card of Teams' own, for files. */
  readonly attachment?: {
    readonly contentType: string;
    readonly name: string;
    readonly content: object;
    readonly contentUrl?: string;
  };
  /** The subject of a card that must be kept up to date. */
  readonly about?: string;
  /** Takes the place of the card whose button was pressed. */
  readonly replaces?: boolean;
}

/** How each kind of a reply is drawn; a kind that is forgotten does not compile. */
export type Drawings<R extends { readonly kind: string }> = {
  readonly [K in R['kind']]: (reply: Extract<R, { readonly kind: K }>, language: Language) => Drawn;
};
