import { bookingCard } from '../../../cards/support/booking-card';
import { bookingsCard } from '../../../cards/support/bookings-card';
import { rosterCard } from '../../../cards/support/roster-card';
import { supportFormCard } from '../../../cards/support/support-form-card';
import { technicianCard } from '../../../cards/support/technician-card';
import type { SupportReply } from '../../intents/support/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

export const supportDrawings: Drawings<SupportReply> = {
  'support-form': ({ form, replaces }, language) => ({
    card: supportFormCard(form, language),
    ...(replaces === true && { replaces }),
  }),
  booking: ({ booking, note, typed }, language) => ({
    card: bookingCard(
      booking,
      language,
      note === undefined ? '' : say(language, note.key, note.facts),
      typed,
    ),
    about: booking.id,
    replaces: true,
  }),
  roster: ({ roster, note }, language) => ({
    card: rosterCard(
      roster,
      language,
      note === undefined ? '' : say(language, note.key, note.facts),
    ),
    replaces: true,
  }),
  'technician-form': ({ form }, language) => ({
    card: technicianCard(form, language),
    replaces: true,
  }),
  bookings: ({ title, bookings, demo }, language) => ({
    card: bookingsCard({ title, bookings, demo }, language),
  }),
};
