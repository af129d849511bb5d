import type { Language } from '../../bot/domain/language';
import type { BookingView } from '../../bot/domain/support/support-views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { linesCard } from '../lines-card';
import { verbs } from '../verbs';
import { statusOf } from './booking-status';

/** A technician's day, or what somebody has booked. */
export function bookingsCard(
  {
    title,
    bookings,
    demo,
  }: {
    readonly title: 'day' | 'mine';
    readonly bookings: readonly BookingView[];
    readonly demo: boolean;
  },
  language: Language,
): Card {
  const lines = bookings.map((booking) => ({
    heading: `${booking.number} · ${title === 'day' ? booking.by : booking.technician}`,
    detail: `${statusOf(booking, language)} ${booking.trouble.slice(0, 120)}`,
    open: button(language, say(language, 'button.open'), verbs.showBooking, {
      booking: booking.id,
    }),
  }));
  return linesCard(
    { title: say(language, `bookings.title-${title}`), lines, more: 0, demo },
    language,
  );
}
