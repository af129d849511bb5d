import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import type { Booking } from '../../domain/support/booking';
import type { SupportCategory, SupportRule } from '../../domain/support/roster';
import { freeSlots, type Slot, type Wish } from '../../domain/support/slot-search';
import { dayOf, type Day } from '../../domain/time';
import { claimOf, type SlotClaims } from './claims';

const mostTimes = 5;
/** Every half hour of a day. */
const wholeDay = 48;

/** The desk's free times, and taking them. */
export class DeskTimes {
  constructor(
    private readonly claims: SlotClaims,
    private readonly isHoliday: (day: Day) => boolean,
  ) {}

  /** Free times that fit a wish, best first. Throws 'desk-missing' where nobody has set up a desk. */
  async offered(
    organisation: Organisation,
    category: SupportCategory,
    wish: Wish,
    now: Date,
  ): Promise<readonly Slot[]> {
    const rule = deskOf(organisation);
    const taken = await this.claims.taken(rule.technicians, now);
    return this.free(rule, taken, category, wish, now, mostTimes);
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
    const taken = new Set(await this.claims.taken(rule.technicians, now));
    for (;;) {
      const free = this.free(rule, taken, category, wish, now, wholeDay);
      const slot = free.find((one) => one.start.getTime() === start.getTime());
      if (slot === undefined) throw new Refusal('slot-taken');
      const mine = { _id, organisation: organisation._id };
      if (await this.claims.claim(slot.technician, start, mine, now)) return slot.technician;
      taken.add(claimOf(slot.technician, start));
    }
  }

  private free(
    { technicians, horizonDays }: SupportRule,
    taken: ReadonlySet<string>,
    category: SupportCategory,
    wish: Wish,
    now: Date,
    most: number,
  ): readonly Slot[] {
    const { isHoliday } = this;
    const isTaken = (technician: string, start: Date): boolean =>
      taken.has(claimOf(technician, start));
    return freeSlots({ technicians, category, wish, now, horizonDays, isHoliday, isTaken, most });
  }
}

/** Throws 'desk-missing' where nobody has set up a desk. */
export function deskOf({ support, itPhone }: Organisation): SupportRule {
  if (support === undefined || support.technicians.length === 0)
    throw new Refusal('desk-missing', { phone: itPhone ?? '' });
  return support;
}
