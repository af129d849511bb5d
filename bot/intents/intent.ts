import type { Actor } from '../domain/person';
import type { Language } from '../domain/language';
import type { Organisation } from '../domain/organisation';
import type { FileReference } from '../services/file-transfer';
import type { FilePlace } from './files/reply';
import type { Recognised } from './recognise';

/** What came in, free of Teams: words, a button, or a person or channel appearing. */
export type Said =
  | { readonly kind: 'text'; readonly text: string; readonly heard: Recognised }
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** Teams drew the card again by itself; nobody pressed anything. */
      readonly automatic: boolean;
    }
  /** A file sent in somebody's own chat, and where its bytes are. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly from: string;
      /** What was written with it. */
      readonly text?: string;
    }
  /** A yes or no to a file that was offered, and where Teams wants its bytes. */
  | {
      readonly kind: 'file-consent';
      readonly accepted: boolean;
      readonly file?: FileReference;
      readonly put?: { readonly to: string; readonly at: FilePlace };
    }
  | { readonly kind: 'joined' };

/** Who says it, in which language, at what time, in which conversation. */
export interface Turn {
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly language: Language;
  readonly now: Date;
  /** Where it was said: alone with the bot, or where others read too. */
  readonly place: 'personal' | 'channel';
}
