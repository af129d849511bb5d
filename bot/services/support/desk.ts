import { Refusal } from '../../domain/errors';
import { promise, type Message } from '../../domain/message';
import type { Organisation } from '../../domain/organisation';
import type { Booking, Ended } from '../../domain/support/booking';
import type { BookingCommand } from '../../domain/support/booking-steps';
import { onCall } from '../../domain/support/roster';
import { dayOf, type Day } from '../../domain/time';
import type { Viewer } from '../request-views';
import type { Acting } from '../requests';
import type { World } from '../world';
import { changeBooking } from './booking-changes';
import type { Calendar } from './calendar';
import { claimOf, SlotClaims } from './claims';
import { bookedBy, MakingBookings, type Trouble } from './making';
import type { Meetings } from './meetings';
import { deskOf, DeskTimes } from './times';

export interface DeskOptions {
  readonly isHoliday: (day: Day) => boolean;
  /** Calendars outside the store, for organisations that use them. */
  readonly calendar?: Calendar;
  readonly meetings?: Meetings;
}

/** Milliseconds that a person's turn waits for a meeting to be made; after that a job makes it. */
const patience = 1200;

/** Booking help at a distance. No half hour of a technician is ever taken twice. */
export class Desk {
  readonly times: DeskTimes;
  private readonly made: MakingBookings;
  private readonly claims: SlotClaims;

  constructor(
    private readonly world: World,
    private readonly options: DeskOptions,
  ) {
    this.claims = new SlotClaims(world);
    this.made = new MakingBookings(world);
    this.times = new DeskTimes(this.claims, options.isHoliday, options.calendar);
  }

  /** Books a time that was offered; whoever of the technicians can takes it. Throws 'slot-taken' when nobody can any more. */
  async book(
    { actor, organisation, now }: Acting,
    trouble: Trouble,
    start: Date,
  ): Promise<Booking> {
    const _id = `${organisation._id}/booking/${trouble.draft}`;
    const before = await this.world.store.of(organisation._id).bookings.findOne({ _id });
    if (before !== null) return bookedBy(actor.oid, before);
    const technician = await this.times.take(organisation, trouble.category, { _id, start }, now);
    const told = (technicianOid: string): readonly Message[] => [
      promise({ _id, version: 1 }, now, 'booking-made', { person: technicianOid }),
    ];
    const saved = await this.made.insert(
      { actor, organisation, now },
      _id,
      trouble,
      { technician, start, urgent: false, meeting: this.meetingOf(organisation) },
      told(technician),
    );
    // The same form came twice at once, and the other one was written first.
    if (claimOf(saved.technician, saved.start) !== claimOf(technician, start))
      await this.claims.release(technician, start, _id);
    return this.told({ actor, organisation, now }, saved);
  }

  /** Straight to who is on call, and to the unit: it can't wait for a time. Throws 'nobody-on-call'. */
  async urgent({ actor, organisation, now }: Acting, trouble: Trouble): Promise<Booking> {
    const _id = `${organisation._id}/booking/${trouble.draft}`;
    const { bookings } = this.world.store.of(organisation._id);
    const before = await bookings.findOne({ _id });
    if (before !== null) return bookedBy(actor.oid, before);
    const technician = onCall(deskOf(organisation), dayOf(now));
    if (technician === undefined)
      throw new Refusal('nobody-on-call', { phone: organisation.itPhone ?? '' });
    const messages = [
      promise({ _id, version: 1 }, now, 'booking-urgent', { person: technician }),
      promise({ _id, version: 1 }, now, 'booking-urgent', { unit: 'it' }),
    ];
    return this.made.insert(
      { actor, organisation, now },
      _id,
      trouble,
      { technician, start: now, urgent: true, meeting: { status: 'none' } },
      messages,
    );
  }

  /** Another time: the new one is taken before the old one is given back. */
  async move(acting: Acting, id: string, start: Date): Promise<Booking> {
    const { organisation, now } = acting;
    const booking = await this.load(acting, id);
    // The press that came again: nothing moves, and nobody is told.
    if (booking.stage.name === 'booked' && Number(booking.start) === Number(start)) return booking;
    const technician = await this.times.take(
      organisation,
      booking.category,
      { _id: id, start },
      now,
    );
    const saved = await this.changed(acting, id, { type: 'move', start, technician });
    if (claimOf(booking.technician, booking.start) !== claimOf(technician, start))
      await this.claims.release(booking.technician, booking.start, id);
    return this.told(acting, saved);
  }

  async cancel(acting: Acting, id: string): Promise<Booking> {
    const saved = await this.changed(acting, id, { type: 'cancel' });
    await this.claims.release(saved.technician, saved.start, id);
    return this.told(acting, saved);
  }

  note(acting: Acting, id: string, text: string, picture?: string): Promise<Booking> {
    const told = { type: 'note', text, ...(picture !== undefined && { picture }) } as const;
    return this.changed(acting, id, told);
  }

  start(acting: Acting, id: string): Promise<Booking> {
    return this.changed(acting, id, { type: 'start' });
  }

  finish(acting: Acting, id: string, ended: Ended): Promise<Booking> {
    return this.changed(acting, id, { type: 'finish', ...ended });
  }

  /** From a colleague, with the time as it is, if it is free for whoever takes it. */
  async takeOver(acting: Acting, id: string): Promise<Booking> {
    const { actor, organisation, now } = acting;
    const booking = await this.find(organisation._id, id);
    const mine = { _id: id, organisation: organisation._id };
    if (!booking.urgent && !(await this.claims.claim(actor.oid, booking.start, mine, now)))
      throw new Refusal('slot-taken');
    const saved = await this.changed(acting, id, { type: 'take-over' });
    await this.claims.release(booking.technician, booking.start, id);
    return this.told(acting, saved);
  }

  /** A booking that is the actor's business. Throws 'booking-not-found' also when it is not. */
  async load({ actor, organisation }: Acting, id: string): Promise<Booking> {
    const booking = await this.find(organisation._id, id);
    if (booking.by !== actor.oid && !isOfDesk(organisation, actor))
      throw new Refusal('booking-not-found');
    return booking;
  }

  /** The calendar hears of it at once if it answers, else soon. */
  private async told({ organisation, now }: Acting, booking: Booking): Promise<Booking> {
    const { meetings } = this.options;
    return (await meetings?.settle(organisation, booking, now, patience)) ?? booking;
  }

  private meetingOf({ support }: Organisation): Booking['meeting'] {
    const tells = this.options.meetings !== undefined && support?.calendar === 'graph';
    return { status: tells ? 'pending' : 'none' };
  }

  private changed(
    { actor, organisation, now }: Acting,
    id: string,
    command: Narrow<BookingCommand>,
  ): Promise<Booking> {
    const who = { now, by: actor.oid, asTechnician: isOfDesk(organisation, actor) };
    return changeBooking(this.world, organisation._id, id, { ...command, ...who }, actor.alias);
  }

  private async find(organisation: string, id: string): Promise<Booking> {
    const booking = await this.world.store.of(organisation).bookings.findOne({ _id: id });
    if (booking === null) throw new Refusal('booking-not-found');
    return booking;
  }
}

/** A command without who and when. */
type Narrow<C> = C extends unknown ? Omit<C, 'now' | 'by' | 'asTechnician'> : never;

/** Whoever stands in the roster, and IT. */
export function isOfDesk(organisation: Organisation, { oid, roles }: Viewer): boolean {
  if (roles.includes('it-admin') || roles.includes('technician')) return true;
  return organisation.support?.technicians.some((one) => one.oid === oid) === true;
}
