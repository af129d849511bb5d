import { isOpenBooking, type Booking } from '../../domain/support/booking';
import { daysAfter, dayOf, startOf } from '../../domain/time';
import type { Acting } from '../requests';
import type { World } from '../world';

const most = 30;

/** A technician's cases: those of today and what is left open from before, in the order they begin. */
export async function myDay(
  { store }: Pick<World, 'store'>,
  { actor, organisation, now }: Acting,
): Promise<readonly Booking[]> {
  const { bookings } = store.of(organisation._id);
  const today = dayOf(now);
  const from = startOf(daysAfter(today, -14));
  const to = startOf(daysAfter(today, 1));
  const mine = await bookings
    .find(
      { technician: actor.oid, start: { $gte: from, $lt: to } },
      { sort: { start: 1 }, limit: 200 },
    )
    .toArray();
  return mine.filter((one) => isOpenBooking(one) || dayOf(one.start) === today).slice(-most);
}

/** A technician's next open case, whatever day it is on; undefined when there is none. */
export async function nextCase(
  { store }: Pick<World, 'store'>,
  { actor, organisation, now }: Acting,
): Promise<Booking | undefined> {
  const from = startOf(daysAfter(dayOf(now), -14));
  const coming = await store
    .of(organisation._id)
    .bookings.find(
      { technician: actor.oid, start: { $gte: from } },
      { sort: { start: 1 }, limit: 200 },
    )
    .toArray();
  return coming.find(isOpenBooking);
}

/** What somebody has booked and what has not begun yet, soonest first. */
export async function myBookings(
  { store }: Pick<World, 'store'>,
  { actor, organisation, now }: Acting,
): Promise<readonly Booking[]> {
  const since = new Date(now.getTime() - 86_400_000);
  const { bookings } = store.of(organisation._id);
  const mine = await bookings
    .find({ by: actor.oid, start: { $gte: since } }, { sort: { start: 1 }, limit: most })
    .toArray();
  return mine.filter(isOpenBooking);
}
