import type { Booking } from '../../domain/support/booking';
import { isOfDesk } from '../../services/support/desk';
import { myBookings, myDay } from '../../services/support/my-day';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import type { SupportIntent } from './read';
import type { SupportServices } from './support-services';

/** Lists: a technician's day, and what somebody has booked. */
export function dayHandlers({
  world,
  views,
}: SupportServices): Pick<Handlers<SupportIntent>, 'my-day' | 'my-bookings'> {
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
  return {
    'my-day': async (_, turn) => {
      if (!isOfDesk(turn.organisation, turn.actor))
        return [{ kind: 'sentence', key: 'bookings.desk-only' }];
      return listed(turn, 'day', await myDay(world, turn));
    },
    'my-bookings': async (_, turn) => listed(turn, 'mine', await myBookings(world, turn)),
  };
}
