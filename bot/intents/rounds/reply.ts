import type { RoundsView } from '../../domain/rounds/round-view';
import type { Key } from '../../locale';
import type { Facts } from '../../domain/errors';

/** Drives: what can be answered. */
export interface RoundsReply {
  readonly kind: 'rounds';
  readonly rounds: RoundsView;
  readonly note?: { readonly key: Key; readonly facts?: Facts };
}
