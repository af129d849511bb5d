import { nextEvent } from '../domain/chain';
import type { Booking, Ended } from '../domain/support/booking';
import type { SupportCategory } from '../domain/support/roster';
import { decideBooking, type BookingCommand } from '../domain/support/booking-steps';
import type { SlotClaim } from '../store/kinds/support';
import { demoId } from './identity';
import { aliasOf } from './people/members';
import { personNamed } from './people/people';
import { demoPlaces } from './places';
import { workingMoment } from './working-time';

/** A case of the demo: who rang about what, with whom, and how it ended where it has. Times in days ago. */
interface Plan {
  readonly by: string;
  readonly technician: string;
  readonly ago: number;
  /** Minutes from midnight. */
  readonly at: number;
  readonly category: SupportCategory;
  readonly trouble: string;
  readonly ended?: Ended;
}

const hour = 60;

const plans: readonly Plan[] = [
  {
    ...{ by: 'Erik Hedman', technician: 'Robin Lindgren', ago: 6, at: 9 * hour },
    ...{ category: 'network', trouble: 'Datorn hittar inte nätet i vaktmästeriet.' },
    ended: { outcome: 'remote', done: 'Nätverkskortet var avstängt.', place: demoPlaces.school },
  },
  {
    ...{ by: 'Yasmin Saleh', technician: 'Mikael Öberg', ago: 5, at: 10 * hour },
    ...{ category: 'printer', trouble: 'Utskrifterna kommer inte.' },
    ended: { outcome: 'remote', done: 'Fel skrivare var vald.', place: demoPlaces.townHall },
  },
  {
    ...{ by: 'Therese Alm', technician: 'Samira Aziz', ago: 4, at: 13 * hour },
    ...{ category: 'login', trouble: 'Kommer inte in efter semestern.' },
    ended: { outcome: 'remote-no-trip', done: 'Nytt lösenord.' },
  },
  {
    ...{ by: 'Erik Hedman', technician: 'Göran Fält', ago: 2, at: 14 * hour },
    ...{ category: 'computer', trouble: 'Skärmen blinkar och slocknar.' },
    ended: { outcome: 'visit', done: 'Behöver en ny kabel på plats.', place: demoPlaces.school },
  },
  {
    ...{ by: 'Therese Alm', technician: 'Robin Lindgren', ago: 1, at: 9.5 * hour },
    ...{ category: 'program', trouble: 'Kalkylprogrammet startar inte.' },
    ended: { outcome: 'remote', done: 'Programmet lades in på nytt.', place: demoPlaces.townHall },
  },
  {
    ...{ by: 'Yasmin Saleh', technician: 'Mikael Öberg', ago: -4, at: 10 * hour },
    ...{ category: 'mail', trouble: 'Vill ha hjälp med en delad brevlåda.' },
  },
  {
    ...{ by: 'Erik Hedman', technician: 'Samira Aziz', ago: -4, at: 13.5 * hour },
    ...{ category: 'phone', trouble: 'Telefonen är ny och ska sättas upp.' },
  },
];

/** Help that was given during a week, and what is booked for the days to come. */
export function demoBookings(now: Date): readonly Booking[] {
  return plans.map((plan, n) => bookingOf(plan, `S-${1001 + n}`, now));
}

/** The half hours that are taken by it. */
export function demoSlotClaims(bookings: readonly Booking[]): readonly SlotClaim[] {
  return bookings
    .filter(({ stage }) => stage.name === 'booked')
    .map(({ _id: booking, technician, start, chain }) => ({
      _id: `${technician}/${start.toISOString()}`,
      organisation: '*',
      of: demoId,
      at: chain[0]?.at ?? start,
      ...{ technician, start, booking },
    }));
}

function bookingOf(plan: Plan, number: string, now: Date): Booking {
  const _id = `${demoId}/booking/${number}`;
  const [by, technician] = [personNamed(plan.by).oid, personNamed(plan.technician).oid];
  const start = workingMoment(now, plan.ago, plan.at);
  const booked = new Date(Math.min(start.getTime(), now.getTime()) - 26 * 3_600_000);
  const told = { at: booked, actor: aliasOf(by), what: 'book', from: 'unknown', to: 'booked' };
  const booking: Booking = {
    ...{ _id, organisation: demoId, number, by, technician, start },
    ...{ category: plan.category, trouble: plan.trouble, urgent: false },
    stage: { name: 'booked', since: booked },
    meeting: { status: 'none' },
    notes: [],
    version: 1,
    chain: [nextEvent(_id, [], { ...told, facts: {} })],
    outbox: [],
  };
  if (plan.ended === undefined) return booking;
  const common = { by: technician, asTechnician: true } as const;
  const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
  return [
    { ...common, type: 'start', now: after(1) } as const,
    { ...common, type: 'finish', now: after(18), ...plan.ended } as const,
  ].reduce(carriedOut, booking);
}

/** By the rules of the domain; nobody is told of it. */
function carriedOut(booking: Booking, command: BookingCommand): Booking {
  const { stage, fields, facts } = decideBooking(booking, command);
  const { _id, chain } = booking;
  const event = nextEvent(_id, chain, {
    at: command.now,
    actor: aliasOf(command.by),
    what: command.type,
    from: booking.stage.name,
    to: stage.name,
    facts,
  });
  return { ...booking, ...fields, stage, version: booking.version + 1, chain: [...chain, event] };
}
