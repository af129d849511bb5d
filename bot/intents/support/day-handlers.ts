import type { Booking } from '../../domain/support/booking';
import { isOfDesk } from '../../services/support/desk';
import { myBookings, myDay, nextCase } from '../../services/support/my-day';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import type { SupportIntent } from './read';
import { shownBooking } from './shown-booking';
import type { SupportServices } from './support-services';

/** Lists: a technician's day, and what somebody has booked. */
export function dayHandlers({
  world,
  views,
}: SupportServices): Pick<Handlers<SupportIntent>, 'my-day' | 'next-case' | 'my-bookings'> {
  const listed = async (
    turn: Turn,
    title: 'day' | 'mine',
    all: readonly Booking[],
  ): Promise<readonly Reply[]> => {
    if (all.length === 0) return [{ kind: 'sentence', key: `bookings.none-${title}` }];
    const lines = await Promise.all(
      all.map((booking) => views.booking(turn.organisation, booking, turn.actor, turn.now)),
    );
    return [{ kind: 'bookings', title, bookings: lines, demo: turn.organisation.demo === true }];
  };
  const next = async (turn: Turn): Promise<readonly Reply[]> => {
    const booking = isOfDesk(turn.organisation, turn.actor)
      ? await nextCase(world, turn)
      : undefined;
    return booking === undefined ? [] : shownBooking(views, turn, booking);
  };
  return {
    'my-day': async (_, turn) => {
      if (!isOfDesk(turn.organisation, turn.actor))
        return [{ kind: 'sentence', key: 'bookings.desk-only' }];
      const today = await myDay(world, turn);
      if (today.length > 0) return listed(turn, 'day', today);
      return [{ kind: 'sentence', key: 'bookings.none-day' }, ...(await next(turn))];
    },
    'next-case': async (_, turn) => {
      const found = await next(turn);
      return found.length > 0 ? found : [{ kind: 'sentence', key: 'bookings.none-next' }];
    },
    'my-bookings': async (_, turn) => listed(turn, 'mine', await myBookings(world, turn)),
  };
}
