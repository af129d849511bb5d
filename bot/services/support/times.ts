import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import type { Booking } from '../../domain/support/booking';
import type { SupportCategory, SupportRule } from '../../domain/support/roster';
import { freeSlots, type Slot, type Wish } from '../../domain/support/slot-search';
import { dayOf, daysAfter, startOf, type Day } from '../../domain/time';
import { CalendarUnavailable, type Busy, type BusyAsked, type Calendar } from './calendar';
import type { SlotClaims } from './claims';
import type { Taken } from './taken';

const mostTimes = 5;
/** Milliseconds that a person's turn waits for calendars. */
const patience = 1200;
/** Every half hour of a day. */
const wholeDay = 48;

type Span = Pick<BusyAsked, 'from' | 'to'>;

/** Free times, and whether the technicians' calendars could not be asked about them. */
export interface Offered {
  readonly slots: readonly Slot[];
  readonly calendarAway: boolean;
}

/** The desk's free times, and taking them. */
export class DeskTimes {
  constructor(
    private readonly claims: SlotClaims,
    private readonly isHoliday: (day: Day) => boolean,
    private readonly calendar?: Calendar,
  ) {}

  /** Free times that fit a wish, best first. Throws 'desk-missing' where nobody has set up a desk. */
  async offered(
    organisation: Organisation,
    category: SupportCategory,
    wish: Wish,
    now: Date,
  ): Promise<Offered> {
    const rule = deskOf(organisation);
    const last = startOf(daysAfter(dayOf(now), rule.horizonDays + 1));
    const span = { from: startOf(dayOf(now)), to: last };
    const { taken, away } = await this.taken(organisation, rule, span, { now, remembered: true });
    const slots = this.free(rule, taken, category, wish, now, mostTimes);
    return { slots, calendarAway: away };
  }

  /** What is not free: our own bookings, and what calendars say. */
  private async taken(
    organisation: Organisation,
    { technicians }: SupportRule,
    span: Span,
    { now, remembered }: { readonly now: Date; readonly remembered: boolean },
  ): Promise<{ readonly taken: Taken; readonly away: boolean }> {
    const [taken, { busy, away }] = await Promise.all([
      this.claims.taken(technicians, now),
      this.appointments(organisation, { ...span, remembered }),
    ]);
    for (const one of busy) taken.addBusy(one, span);
    return { taken, away };
  }

  /** What technicians have besides our bookings; nothing where the calendar is not asked, or is away. */
  private async appointments(
    { tenant, support }: Organisation,
    span: Span & Pick<BusyAsked, 'remembered'>,
  ): Promise<{ readonly busy: readonly Busy[]; readonly away: boolean }> {
    if (this.calendar === undefined || support?.calendar !== 'graph')
      return { busy: [], away: false };
    const technicians = support.technicians.map(({ oid }) => oid);
    try {
      const busy = await this.calendar.busy({ tenant, technicians, ...span, patience });
      return { busy, away: false };
    } catch (problem) {
      if (problem instanceof CalendarUnavailable) return { busy: [], away: true };
      throw problem;
    }
  }

  /** Takes a half hour of whoever of the technicians is free then. Throws 'slot-taken' when nobody is. */
  async take(
    organisation: Organisation,
    category: SupportCategory,
    { _id, start }: Pick<Booking, '_id' | 'start'>,
    now: Date,
  ): Promise<string> {
    const rule = deskOf(organisation);
    const day = dayOf(start);
    const wish = { from: day, to: day, urgent: false };
    const span = { from: startOf(day), to: startOf(daysAfter(day, 1)) };
    const { taken } = await this.taken(organisation, rule, span, { now, remembered: false });
    for (;;) {
      const free = this.free(rule, taken, category, wish, now, wholeDay);
      const slot = free.find((one) => one.start.getTime() === start.getTime());
      if (slot === undefined) throw new Refusal('slot-taken');
      const mine = { _id, organisation: organisation._id };
      if (await this.claims.claim(slot.technician, start, mine, now)) return slot.technician;
      taken.add(slot.technician, start);
    }
  }

  private free(
    { technicians, horizonDays }: SupportRule,
    taken: Taken,
    category: SupportCategory,
    wish: Wish,
    now: Date,
    most: number,
  ): readonly Slot[] {
    const { isHoliday } = this;
    const isTaken = (technician: string, start: Date): boolean => taken.has(technician, start);
    return freeSlots({ technicians, category, wish, now, horizonDays, isHoliday, isTaken, most });
  }
}

/** Throws 'desk-missing' where nobody has set up a desk. */
export function deskOf({ support, itPhone }: Organisation): SupportRule {
  if (support === undefined || support.technicians.length === 0)
    throw new Refusal('desk-missing', { phone: itPhone ?? '' });
  return support;
}
