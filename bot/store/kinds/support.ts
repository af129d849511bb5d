import type { Booking } from '../../domain/support/booking';
import type { BookingPicture } from '../../domain/support/picture';
import type { Declaration, Stored } from '../port';

/** A technician's half hour, taken. Kept for all organisations together: one technician may serve several. */
export interface SlotClaim extends Stored {
  readonly technician: string;
  readonly start: Date;
  readonly booking: string;
  /** The booking's organisation. */
  readonly of: string;
  readonly at: Date;
}

/** Help at a distance: what is stored of it. */
export interface SupportKinds {
  readonly bookings: Booking;
  readonly bookingPictures: BookingPicture;
  /** `TECHNICIAN/START` is its id: no half hour is taken twice. */
  readonly slotClaims: SlotClaim;
}

export const supportDeclarations: { readonly [N in keyof SupportKinds]: Declaration } = {
  bookings: {
    name: 'bookings',
    indexes: [
      { name: 'by', on: { organisation: 1, by: 1, start: 1 } },
      { name: 'technician', on: { organisation: 1, technician: 1, start: 1 } },
      { name: 'stage', on: { organisation: 1, 'stage.name': 1, start: 1 } },
      { name: 'visit', on: { organisation: 1, visit: 1 } },
      { name: 'meeting', on: { organisation: 1, 'meeting.status': 1, start: 1 } },
      { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
      { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } },
    ],
  },
  bookingPictures: {
    name: 'bookingPictures',
    indexes: [{ name: 'booking', on: { organisation: 1, booking: 1 } }],
  },
  slotClaims: {
    name: 'slotClaims',
    indexes: [{ name: 'technician', on: { organisation: 1, technician: 1, start: 1 } }],
  },
};
