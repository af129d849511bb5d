import type { Facts } from '../../domain/errors';
import type { Outcome } from '../../domain/support/booking';
import type { BookingView, SupportFormView } from '../../domain/support/support-views';
import type { RosterView, TechnicianForm } from '../../domain/support/roster-views';
import type { Key } from '../../locale';

type Note = { readonly key: Key; readonly facts?: Facts };

/** What somebody wrote of how it ended, when it could not be saved. */
export interface Typed {
  readonly outcome: Outcome;
  readonly done: string;
  readonly place: string;
}

/** Help at a distance: what can be answered. */
export type SupportReply =
  | { readonly kind: 'support-form'; readonly form: SupportFormView; readonly replaces?: boolean }
  | {
      readonly kind: 'booking';
      readonly booking: BookingView;
      readonly note?: Note;
      readonly typed?: Typed;
    }
  | { readonly kind: 'roster'; readonly roster: RosterView; readonly note?: Note }
  | { readonly kind: 'technician-form'; readonly form: TechnicianForm }
  | {
      readonly kind: 'bookings';
      readonly title: 'day' | 'mine';
      readonly bookings: readonly BookingView[];
      readonly demo: boolean;
    };
