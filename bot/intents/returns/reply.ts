import type { Facts } from '../../domain/errors';
import type {
  AttentionView,
  DigestView,
  KeepingFormView,
  KeepingView,
  LeaverView,
  LossFormView,
  LossView,
  ReceptionFormView,
  ReceptionView,
  ReturnFormView,
  ReturnLine,
  ReturnView,
} from '../../domain/returns/views';
import type { Key } from '../../locale';

/** A sentence above the card. */
export interface Note {
  readonly key: Key;
  readonly facts?: Facts;
}

/** What every card about a record may carry besides. */
interface Shown {
  readonly note?: Note;
  readonly replaces?: boolean;
}

/** Giving devices back: what can be answered. */
export type ReturnsReply =
  | { readonly kind: 'return-form'; readonly form: ReturnFormView; readonly replaces?: boolean }
  | ({ readonly kind: 'return-case'; readonly view: ReturnView } & Shown)
  | {
      readonly kind: 'return-list';
      readonly lines: readonly ReturnLine[];
      readonly more: number;
      readonly demo: boolean;
    }
  | { readonly kind: 'reception-form'; readonly form: ReceptionFormView }
  | { readonly kind: 'reception'; readonly view: ReceptionView; readonly replaces?: boolean }
  | ({ readonly kind: 'due-digest'; readonly view: DigestView } & Shown)
  | ({ readonly kind: 'attention'; readonly view: AttentionView } & Shown)
  | { readonly kind: 'keeping-form'; readonly form: KeepingFormView }
  | {
      readonly kind: 'keeping-choice';
      readonly devices: readonly { readonly tag: string; readonly model: string }[];
    }
  | ({ readonly kind: 'keeping'; readonly view: KeepingView } & Shown)
  | { readonly kind: 'loss-form'; readonly form: LossFormView }
  | ({ readonly kind: 'loss'; readonly view: LossView } & Shown)
  | { readonly kind: 'leaver'; readonly view: LeaverView };
