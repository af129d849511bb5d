import type { RentMonthView } from '../../domain/rent/rent-view';

/** The internal invoice: what can be answered. */
export interface RentReply {
  readonly kind: 'rent-month';
  readonly invoice: RentMonthView;
}
