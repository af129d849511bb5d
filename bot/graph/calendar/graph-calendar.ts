import { LRUCache } from 'lru-cache';
import type { Booking } from '../../domain/support/booking';
import type { Clock, Directory } from '../../services/ports';
import type { Busy, BusyAsked, Calendar, EntryText, Placed } from '../../services/support/calendar';
import type { Graph } from '../graph';
import { textOf, type Answer } from '../answer';
import { eventIn, eventText, joinIn, type EventName } from './event';
import { available, within } from './available';
import { calendarAsk, Mailbox } from './mailbox';
import { busyIn, mostSchedules, scheduleQuestion, takesTime } from './schedules';

/** Milliseconds that an answer on busy times is given again. */
const fresh = 45_000;

/**
 * The calendars of Microsoft 365, app-only: technicians' free and busy times, and an event with a Teams
 * meeting for each booking. Sources: Graph's calendar-getschedule, user-post-events (transactionId) and
 * event-delete.
 */
export class GraphCalendar implements Calendar {
  private readonly answers: LRUCache<string, readonly Busy[]>;

  constructor(
    private readonly graph: Graph,
    private readonly directory: Pick<Directory, 'profile'>,
    clock: Clock,
  ) {
    const perf = { now: () => clock().getTime() };
    this.answers = new LRUCache({ max: 1000, ttl: fresh, ttlResolution: 0, perf });
  }

  async busy(asked: BusyAsked): Promise<readonly Busy[]> {
    const { tenant, technicians, from, to, remembered } = asked;
    const key = [tenant, from.toISOString(), to.toISOString(), ...technicians].join(' ');
    const known = remembered ? this.answers.get(key) : undefined;
    if (known !== undefined) return known;
    const oids = await within(asked.patience, (deadline) =>
      this.mails(tenant, technicians, deadline),
    );
    const mails = [...oids.keys()];
    const parts = Array.from({ length: Math.ceil(mails.length / mostSchedules) }, (_, at) =>
      mails.slice(at * mostSchedules, (at + 1) * mostSchedules),
    );
    const found = await within(asked.patience, (deadline) =>
      Promise.all(parts.map((part) => this.schedules(asked, part, oids, deadline))),
    );
    const busy = found.flat();
    this.answers.set(key, busy);
    return busy;
  }

  async place(
    tenant: string,
    booking: Booking,
    text: EntryText,
    patience: number,
  ): Promise<Placed | undefined> {
    return within(patience, async (deadline) => {
      const mailbox = this.mailbox(tenant, booking.technician, deadline);
      const before = eventOf(booking);
      const stays = before?.mailbox === booking.technician;
      if (before !== undefined && !stays)
        await this.mailbox(tenant, before.mailbox, deadline).remove(before.id);
      const moved = stays ? await mailbox.move(before.id, booking) : undefined;
      const guest = (await this.directory.profile(tenant, booking.by))?.mail;
      const event = moved ?? (await mailbox.make(booking, text, guest));
      return event === undefined
        ? undefined
        : placedBy(event, booking, await mailbox.around(booking));
    });
  }

  remove(tenant: string, booking: Booking, patience: number): Promise<void> {
    return within(patience, async (deadline) => {
      const known = eventOf(booking);
      if (known !== undefined) await this.mailbox(tenant, known.mailbox, deadline).remove(known.id);
      // Also one whose making was never answered, wherever somebody may have dragged it to.
      await this.mailbox(tenant, booking.technician, deadline).clear(booking);
    });
  }

  private async schedules(
    { tenant, from, to }: BusyAsked,
    mails: readonly string[],
    oids: ReadonlyMap<string, string>,
    deadline: AbortSignal,
  ): Promise<readonly Busy[]> {
    const path = `/users/${oids.get(mails[0] ?? '') ?? ''}/calendar/getSchedule`;
    const question = scheduleQuestion(mails, from, to);
    const ask = { ...calendarAsk, mailbox: oids.get(mails[0] ?? '') ?? '', deadline };
    const answer = await available(deadline, () =>
      this.graph.of(tenant).send('POST', path, question, ask),
    );
    return busyIn(answer ?? {}, oids);
  }

  private mailbox(tenant: string, oid: string, deadline: AbortSignal): Mailbox {
    return new Mailbox(this.graph.of(tenant), oid, deadline);
  }

  /** Object ids by mail, in small letters; people without a mailbox are left out. */
  private async mails(
    tenant: string,
    oids: readonly string[],
    deadline: AbortSignal,
  ): Promise<ReadonlyMap<string, string>> {
    const profiles = await available(deadline, () =>
      Promise.all(oids.map((oid) => this.directory.profile(tenant, oid))),
    );
    const known = profiles.flatMap((profile) =>
      profile?.mail === undefined ? [] : [[profile.mail.toLowerCase(), profile.oid] as const],
    );
    return new Map(known);
  }
}

function eventOf({ meeting }: Booking): EventName | undefined {
  return meeting.status === 'none' ? undefined : eventIn(meeting.event);
}

/** What is kept of an event, with what else stands at its time. */
function placedBy(
  event: Answer,
  { technician }: Booking,
  around: readonly Answer[],
): Placed | undefined {
  const id = textOf(event, 'id');
  const join = joinIn(event);
  if (id === undefined) return undefined;
  return {
    event: eventText({ mailbox: technician, id }),
    ...(join !== undefined && { join }),
    collides: around.some((other) => other['id'] !== id && isBusy(other)),
  };
}

function isBusy(event: Answer): boolean {
  return event['isCancelled'] !== true && takesTime(textOf(event, 'showAs'));
}
