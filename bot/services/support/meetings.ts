import { promise } from '../../domain/message';
import type { Organisation } from '../../domain/organisation';
import type { Booking, Meeting } from '../../domain/support/booking';
import type { World } from '../world';
import { CalendarUnavailable, type Calendar, type EntryText } from './calendar';

/** Milliseconds for a job, where nobody waits. */
const unhurried = 20_000;
const most = 200;

/** What stands in people's calendars follows what the store says. All of it may be repeated. */
export class Meetings {
  constructor(
    private readonly world: Pick<World, 'store'>,
    private readonly calendar: Calendar,
    private readonly text: (organisation: Organisation, booking: Booking) => EntryText,
  ) {}

  /** Every booking that its calendar has not heard of; stops where the calendar does not answer. */
  async settleAll(organisation: Organisation, now: Date): Promise<void> {
    const { bookings } = this.world.store.of(organisation._id);
    const waiting = await bookings
      .find({ 'meeting.status': 'pending' }, { sort: { start: 1 }, limit: most })
      .toArray();
    for (const booking of waiting)
      if (!(await this.settled(organisation, booking, now, unhurried))) return;
  }

  /** The booking after its calendar has heard of it, or as it was when it does not answer within `patience` ms. */
  async settle(
    organisation: Organisation,
    booking: Booking,
    now: Date,
    patience: number,
  ): Promise<Booking> {
    if (booking.meeting.status !== 'pending') return booking;
    return (await this.settled(organisation, booking, now, patience)) ?? booking;
  }

  private async settled(
    organisation: Organisation,
    booking: Booking,
    now: Date,
    patience: number,
  ): Promise<Booking | undefined> {
    try {
      const meeting = await this.heard(organisation, booking, patience);
      return await this.save(booking, meeting, now);
    } catch (problem) {
      if (problem instanceof CalendarUnavailable) return undefined;
      throw problem;
    }
  }

  private async heard(
    organisation: Organisation,
    booking: Booking,
    patience: number,
  ): Promise<Meeting> {
    const { tenant } = organisation;
    if (booking.stage.name === 'cancelled') {
      await this.calendar.remove(tenant, booking, patience);
      return { status: 'none' };
    }
    const text = this.text(organisation, booking);
    const placed = await this.calendar.place(tenant, booking, text, patience);
    if (placed === undefined) return { status: 'none' };
    const { event, join, collides } = placed;
    return {
      status: 'placed',
      event,
      ...(join !== undefined && { join }),
      ...(collides && { collides }),
    };
  }

  /** Nothing where the booking has changed meanwhile: it is pending again, and the calendar hears of that. */
  private async save(booking: Booking, meeting: Meeting, now: Date): Promise<Booking> {
    const { bookings } = this.world.store.of(booking.organisation);
    const collides = meeting.status === 'placed' && meeting.collides === true;
    const messages = [
      promise(booking, now, 'booking-meeting', { cards: 'all' }),
      ...(collides
        ? [promise(booking, now, 'booking-collides', { person: booking.technician })]
        : []),
    ];
    const saved = await bookings.findOneAndUpdate(
      { _id: booking._id, version: booking.version },
      { $set: { meeting }, $push: { outbox: { $each: messages } } },
      { returnDocument: 'after' },
    );
    return saved ?? booking;
  }
}
