import type { Organisation } from '../../domain/organisation';
import { isOpenBooking, type Booking } from '../../domain/support/booking';
import type { SupportCategory } from '../../domain/support/roster';
import type { Wish } from '../../domain/support/slot-search';
import type {
  BookingRights,
  BookingView,
  SupportEntry,
  SupportFormView,
  SupportProblem,
} from '../../domain/support/support-views';
import { daysAfter, dayOf } from '../../domain/time';
import type { Viewer } from '../request-views';
import type { Acting } from '../requests';
import type { World } from '../world';
import { isOfDesk, type Desk } from './desk';
import { deskOf } from './times';

/** Draws forms and bookings as their viewers may see them. */
export class SupportViews {
  constructor(
    private readonly world: World,
    private readonly desk: Desk,
  ) {}

  /** The form with free times. Throws 'desk-missing' where nobody has set up a desk. */
  async form(
    { actor, organisation, now }: Acting,
    draft: string,
    entry: SupportEntry,
    wish: Wish,
    problems: readonly SupportProblem[] = [],
  ): Promise<SupportFormView> {
    const rule = deskOf(organisation);
    const offered = await this.desk.times.offered(organisation, entry.category, wish, now);
    const devices = await this.devicesOf(actor.oid, organisation);
    const selfHelp = entry.tried
      ? undefined
      : rule.selfHelp.find(({ category }) => category === entry.category);
    const today = dayOf(now);
    return {
      draft,
      devices,
      entry: {
        ...entry,
        device: entry.device === '' ? likely(devices, entry.category) : entry.device,
      },
      times: offered.slots.map(({ start }) => start),
      calendarAway: offered.calendarAway,
      days: { first: today, last: daysAfter(today, rule.horizonDays) },
      ...(selfHelp !== undefined && { selfHelp }),
      problems,
      ...(organisation.itPhone !== undefined && { itPhone: organisation.itPhone }),
      demo: organisation.demo === true,
    };
  }

  /** The booking for a viewer; the unit's channel sees it as the desk does. */
  async booking(
    organisation: Organisation,
    booking: Booking,
    viewer: Viewer,
    now: Date,
  ): Promise<BookingView> {
    const { tenant, itPhone, places } = organisation;
    const name = async (oid: string): Promise<string> =>
      (await this.world.directory.profile(tenant, oid))?.name ?? '–';
    const may = rightsOf(organisation, booking, viewer);
    const times = may.move ? await this.timesFor(organisation, booking, now) : [];
    const device = await this.deviceName(booking);
    const { _id, number, category, trouble, phone, start, urgent, stage, meeting } = booking;
    return {
      id: _id,
      number,
      category,
      trouble,
      ...(device !== undefined && { device }),
      by: await name(booking.by),
      technician: await name(booking.technician),
      start,
      urgent,
      stage,
      meeting,
      ...(phone !== undefined && { phone }),
      ...(itPhone !== undefined && { itPhone }),
      notes: await Promise.all(
        booking.notes.map(async ({ by, ...note }) => ({ name: await name(by), ...note })),
      ),
      times,
      places,
      yours: viewer.oid === booking.technician,
      may,
      demo: organisation.demo === true,
    };
  }

  private async timesFor(organisation: Organisation, booking: Booking, now: Date): Promise<Date[]> {
    if (organisation.support === undefined) return [];
    const wish = { urgent: false };
    const { slots } = await this.desk.times.offered(organisation, booking.category, wish, now);
    return slots.map(({ start }) => start);
  }

  private async devicesOf(
    oid: string,
    { _id }: Organisation,
  ): Promise<SupportFormView['devices'] & readonly { readonly kind?: string }[]> {
    const { devices } = this.world.store.of(_id);
    const held = await devices.find({ 'lifecycle.holder': oid }, { limit: 20 }).toArray();
    return held.map(({ _id: id, tag, model, kind }) => ({ id, name: `${tag} · ${model}`, kind }));
  }

  private async deviceName({ organisation, device }: Booking): Promise<string | undefined> {
    if (device === undefined) return undefined;
    const found = await this.world.store.of(organisation).devices.findOne({ _id: device });
    return found === null ? undefined : `${found.tag} · ${found.model}`;
  }
}

/** A phone for what is about phones, else a computer, else whatever there is. */
function likely(
  devices: readonly { readonly id: string; readonly kind?: string }[],
  category: SupportCategory,
): string {
  const kind = category === 'phone' ? 'phone' : 'computer';
  return devices.find((one) => one.kind === kind)?.id ?? devices[0]?.id ?? '';
}

function rightsOf(organisation: Organisation, booking: Booking, viewer: Viewer): BookingRights {
  const open = isOpenBooking(booking);
  const desk = isOfDesk(organisation, viewer);
  const concerned = desk || viewer.oid === booking.by;
  const waiting = booking.stage.name === 'booked';
  return {
    change: open && concerned,
    move: waiting && !booking.urgent && concerned,
    start: waiting && desk,
    takeOver: open && desk && viewer.oid !== booking.technician && viewer.oid !== 'it',
    finish: open && desk,
  };
}
