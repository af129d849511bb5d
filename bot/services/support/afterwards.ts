import type { Organisation } from '../../domain/organisation';
import { promise } from '../../domain/message';
import type { Booking } from '../../domain/support/booking';
import { dayOf } from '../../domain/time';
import type { Co2Recording } from '../co2/recording';
import type { World } from '../world';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Minutes before a booked time that both are reminded. */
const reminder = 15;

/** What follows bookings by itself. All of it may be repeated. */
export class Afterwards {
  constructor(
    private readonly world: World,
    private readonly co2: Co2Recording,
  ) {}

  /** Reminds both of what begins soon, once for each time it is booked for. */
  async remind({ _id }: Organisation, now: Date): Promise<void> {
    const { bookings } = this.world.store.of(_id);
    const soon = new Date(now.getTime() + reminder * minute);
    const coming = bookings.find({ 'stage.name': 'booked', start: { $gt: now, $lte: soon } });
    for await (const booking of coming) {
      if (booking.reminded?.getTime() === booking.start.getTime() || booking.urgent) continue;
      await bookings.updateOne(
        { _id: booking._id, version: booking.version },
        {
          $set: { reminded: booking.start },
          $push: { outbox: { $each: this.reminders(booking, now) } },
        },
      );
    }
  }

  /** Drives that were spared since a week ago go to the ledger; each counts once. */
  async countTrips(organisation: Organisation, now: Date): Promise<void> {
    const { bookings } = this.world.store.of(organisation._id);
    const since = new Date(now.getTime() - 7 * day);
    for await (const booking of bookings.find({ 'stage.name': 'done', start: { $gte: since } }))
      await this.countTrip(organisation, booking, now);
  }

  /** Nothing where nobody would have driven, nor where nobody has said how far it is. */
  async countTrip({ _id, travel }: Organisation, booking: Booking, now: Date): Promise<void> {
    const { stage } = booking;
    if (stage.name !== 'done' || stage.outcome !== 'remote' || travel === undefined) return;
    const km = stage.place === undefined ? undefined : travel.km[stage.place];
    if (km === undefined) return;
    const administration = await this.administrationOf(booking);
    await this.co2.avoidedTrip(
      {
        organisation: _id,
        ...(administration !== undefined && { administration }),
        subject: { what: 'booking', id: booking._id },
        date: dayOf(stage.since),
        by: 'job:support',
        now,
      },
      { km, roundTrip: true, vehicle: travel.vehicle, fuel: travel.fuel },
    );
  }

  private async administrationOf({ organisation, device }: Booking): Promise<string | undefined> {
    if (device === undefined) return undefined;
    const found = await this.world.store.of(organisation).devices.findOne({ _id: device });
    return found?.administration;
  }

  /** Named after the time, so that a booking that was moved is reminded of again. */
  private reminders(booking: Booking, now: Date): readonly ReturnType<typeof promise>[] {
    const about = { _id: booking._id, version: Math.floor(booking.start.getTime() / minute) };
    return [...new Set([booking.by, booking.technician])].map((person) =>
      promise(about, now, 'booking-soon', { person }),
    );
  }
}
