import type { Language } from '../../bot/domain/language';
import { isOpenBooking } from '../../bot/domain/support/booking';
import type { BookingView } from '../../bot/domain/support/support-views';
import { say } from '../../bot/locale';
import { whenText } from './when-text';

/** What is the case with a booking, in a sentence. */
export function statusOf({ stage, start, urgent }: BookingView, language: Language): string {
  const when = whenText(language, start);
  switch (stage.name) {
    case 'booked':
      return urgent
        ? say(language, 'booking.is-urgent')
        : say(language, 'booking.is-booked', { when });
    case 'started':
      return say(language, 'booking.is-started');
    case 'cancelled':
      return say(language, 'booking.is-cancelled');
    case 'done':
      return `${say(language, `booking.outcome.${stage.outcome}`)}.`;
  }
}

/** Where they meet: in Teams, by telephone, or as soon as the calendar answers. */
export function howToMeet(view: BookingView, language: Language): string {
  if (!isOpenBooking(view)) return '';
  const { meeting, phone, itPhone, technician, urgent, yours, by } = view;
  if (yours) return howYouMeet({ meeting, phone, by }, language);
  const ring = phone === undefined ? '' : say(language, 'booking.rings', { phone, technician });
  if (urgent) return ring === '' ? say(language, 'booking.writes', { technician }) : ring;
  if (meeting.status === 'pending') return `${say(language, 'booking.pending')} ${ring}`.trim();
  if (ring !== '') return ring;
  if (meeting.status === 'placed') return say(language, 'booking.meets');
  return itPhone === undefined
    ? say(language, 'booking.calls', { technician })
    : say(language, 'booking.calls-or', { technician, phone: itPhone });
}

/** The same for whoever helps. */
function howYouMeet(
  { meeting, phone, by }: Pick<BookingView, 'meeting' | 'phone' | 'by'>,
  language: Language,
): string {
  if (meeting.status === 'pending') return say(language, 'booking.pending-yours');
  if (phone !== undefined) return say(language, 'booking.you-ring', { by, phone });
  return meeting.status === 'placed'
    ? say(language, 'booking.meets')
    : say(language, 'booking.you-call', { by });
}
