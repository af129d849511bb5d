import type { Booking } from '../../domain/support/booking';
import { itChannel } from '../../services/request-views';
import { isOfDesk } from '../../services/support/desk';
import type { SupportViews } from '../../services/support/support-views';
import type { Turn } from '../intent';
import type { Reply } from '../reply';
import type { SupportReply } from './reply';

type OfBooking = Extract<SupportReply, { kind: 'booking' }>;

/** The booking as whoever asks may see it; in the unit's channel, as all of the desk do. */
export async function shownBooking(
  views: SupportViews,
  turn: Turn,
  booking: Booking,
  also: Pick<OfBooking, 'note' | 'typed'> = {},
): Promise<readonly Reply[]> {
  const viewer =
    turn.place === 'channel' && isOfDesk(turn.organisation, turn.actor) ? itChannel : turn.actor;
  const view = await views.booking(turn.organisation, booking, viewer, turn.now);
  return [{ kind: 'booking', booking: view, ...also }];
}
