import { nextEvent } from '../../domain/chain';
import { Refusal } from '../../domain/errors';
import type { Booking } from '../../domain/support/booking';
import {
  decideBooking,
  isNotedAlready,
  type BookingCommand,
} from '../../domain/support/booking-steps';
import type { World } from '../world';

const rounds = 200;

/**
 * Carries out one command on a booking and saves it once, with its chain event and messages, on the
 * condition that nobody changed it meanwhile. Whoever loses decides again on what is true now. A meeting in
 * a calendar is out of step after it until the calendar has been told.
 */
export async function changeBooking(
  { store }: Pick<World, 'store'>,
  organisation: string,
  id: string,
  command: BookingCommand,
  actor: string,
): Promise<Booking> {
  const { bookings } = store.of(organisation);
  for (let round = 0; round < rounds; round += 1) {
    const booking = await bookings.findOne({ _id: id });
    if (booking === null) throw new Refusal('booking-not-found');
    const { stage, fields, messages, facts } = decideBooking(booking, command);
    if (isNotedAlready(booking, command)) return booking;
    const event = nextEvent(id, booking.chain, {
      at: command.now,
      actor,
      what: command.type,
      from: booking.stage.name,
      to: stage.name,
      facts,
    });
    const saved = await bookings.findOneAndUpdate(
      { _id: id, version: booking.version },
      {
        $set: { stage, ...fields, ...meetingAfter(booking, command) },
        $inc: { version: 1 },
        $push: { chain: event, outbox: { $each: messages } },
      },
      { returnDocument: 'after' },
    );
    if (saved !== null) return saved;
  }
  throw new Refusal('changed-meanwhile');
}

/** What the calendar must hear of. */
function meetingAfter(
  { meeting }: Booking,
  { type }: BookingCommand,
): Partial<Pick<Booking, 'meeting'>> {
  const concerns = type === 'move' || type === 'cancel' || type === 'take-over';
  if (!concerns || meeting.status === 'none') return {};
  return {
    meeting: {
      status: 'pending',
      ...(meeting.event !== undefined && { event: meeting.event }),
    },
  };
}
