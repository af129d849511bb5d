import { nextEvent } from '../../domain/chain';
import { Refusal } from '../../domain/errors';
import type { Message } from '../../domain/message';
import type { Booking } from '../../domain/support/booking';
import type { SupportCategory } from '../../domain/support/roster';
import { isDuplicate } from '../../store/duplicate';
import { nextNumber } from '../numbers';
import type { Acting } from '../requests';
import type { World } from '../world';

/** What somebody wants help with. `draft` names it: sent twice, it is booked once. */
export interface Trouble {
  readonly draft: string;
  readonly category: SupportCategory;
  readonly device?: string;
  readonly trouble: string;
  readonly phone?: string;
}

/** Writes new bookings, each once. */
export class MakingBookings {
  constructor(private readonly world: World) {}

  async insert(
    { actor, organisation, now }: Acting,
    _id: string,
    { category, device, trouble, phone }: Trouble,
    slot: Pick<Booking, 'technician' | 'start' | 'urgent' | 'meeting'>,
    outbox: readonly Message[],
  ): Promise<Booking> {
    const number = `S-${await nextNumber(this.world, organisation._id, 'booking')}`;
    const told = { at: now, actor: actor.alias, what: 'book', from: 'unknown', to: 'booked' };
    const booking: Booking = {
      _id,
      organisation: organisation._id,
      number,
      by: actor.oid,
      category,
      trouble,
      ...(device !== undefined && { device }),
      ...(phone !== undefined && { phone }),
      ...slot,
      stage: { name: 'booked', since: now },
      notes: [],
      version: 1,
      chain: [nextEvent(_id, [], { ...told, facts: {} })],
      outbox,
    };
    return this.once(booking);
  }

  private async once(booking: Booking): Promise<Booking> {
    const { bookings } = this.world.store.of(booking.organisation);
    try {
      await bookings.insertOne(booking);
      return booking;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      const first = await bookings.findOne({ _id: booking._id });
      return bookedBy(booking.by, first);
    }
  }
}

/** A draft's name is no proof: another's booking is not shown to whoever sends it. */
export function bookedBy(oid: string, booking: Booking | null): Booking {
  if (booking?.by !== oid) throw new Refusal('booking-not-found');
  return booking;
}
