import type { Key } from '../locale';
import type { Facts } from '../domain/errors';
import type { Language } from '../domain/language';
import type { Role } from '../domain/person';
import type { DeviceLine, InventoryView } from '../domain/device-view';
import type { RequestFormView } from '../domain/request-form-view';
import type { RequestLine, RequestView } from '../domain/request-view';
import type { IntentName } from './recognise';
import type { RentReply } from './rent/reply';
import type { FilesReply } from './files/reply';
import type { RoundsReply } from './rounds/reply';
import type { ReturnsReply } from './returns/reply';
import type { RefurbisherReply } from './refurbisher/reply';
import type { Co2Reply } from './co2/reply';
import type { SupportReply } from './support/reply';
import type { PrivacyReply } from './privacy/reply';
import type { AdminReply } from './admin/reply';

/** What the main job answers. */
export type MainReply =
  /** A sentence of the catalogue. */
  | {
      readonly kind: 'sentence';
      readonly key: Key;
      readonly facts?: Facts;
      readonly suggest?: readonly IntentName[];
    }
  /** "Menade du …?" with a button for each guess; `sentence` is what was typed and goes along. */
  | { readonly kind: 'ask'; readonly guesses: readonly IntentName[]; readonly sentence: string }
  | {
      readonly kind: 'help';
      readonly name: string;
      readonly roles: readonly Role[];
      readonly demo: boolean;
      readonly welcome: boolean;
      readonly language: Language;
    }
  | { readonly kind: 'request-form'; readonly form: RequestFormView }
  | {
      readonly kind: 'request';
      readonly request: RequestView;
      readonly note?: { readonly key: Key; readonly facts?: Facts };
      readonly replaces?: boolean;
    }
  | {
      readonly kind: 'requests';
      readonly title: 'mine' | 'queue';
      readonly lines: readonly RequestLine[];
      readonly more: number;
      readonly demo: boolean;
    }
  | { readonly kind: 'devices'; readonly lines: readonly DeviceLine[]; readonly demo: boolean }
  | { readonly kind: 'inventory'; readonly inventory: InventoryView };

/** What to answer, free of Teams. `teams/present.ts` draws it. */
export type Reply =
  | MainReply
  | ReturnsReply
  | RefurbisherReply
  | Co2Reply
  | SupportReply
  | PrivacyReply
  | AdminReply
  | RentReply
  | FilesReply
  | RoundsReply;
