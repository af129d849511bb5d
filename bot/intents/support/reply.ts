import type { Facts } from '../../domain/errors';
import type { BookingView, SupportFormView } from '../../domain/support/support-views';
import type { Key } from '../../locale';

type Note = { readonly key: Key; readonly facts?: Facts };

/** Help at a distance: what can be answered. */
export type SupportReply =
  | { readonly kind: 'support-form'; readonly form: SupportFormView; readonly replaces?: boolean }
  | { readonly kind: 'booking'; readonly booking: BookingView; readonly note?: Note }
  | {
      readonly kind: 'bookings';
      readonly title: 'day' | 'mine';
      readonly bookings: readonly BookingView[];
      readonly demo: boolean;
    };
