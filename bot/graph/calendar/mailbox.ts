import type { Booking } from '../../domain/support/booking';
import { CalendarUnavailable, type EntryText } from '../../services/support/calendar';
import { itemsOf, textOf, type Answer } from '../answer';
import { GraphConflict } from '../graph-conflict';
import type { Ask, TenantGraph } from '../tenant-graph';
import { available } from './available';
import { endOf, eventsOf, newEvent, timesOf } from './event';
import { timeIn } from './schedules';

const fields = 'id,start,showAs,isCancelled,onlineMeeting';

/** What calendars are asked by: the permission, and times in UTC so that no zone's name matters. */
export const calendarAsk: Ask = {
  needs: 'Calendars.ReadWrite',
  headers: { Prefer: 'outlook.timezone="UTC"' },
};

/** Somebody's calendar, asked until a deadline. Throws CalendarUnavailable whenever Graph does not answer. */
export class Mailbox {
  constructor(
    private readonly graph: TenantGraph,
    private readonly oid: string,
    private readonly deadline: AbortSignal,
  ) {}

  /** A new event, or the one that the same question made before; undefined where there is no calendar. */
  async make(booking: Booking, text: EntryText, guest?: string): Promise<Answer | undefined> {
    try {
      const event = await this.send('POST', '', newEvent(booking, text, guest));
      const start = event === undefined ? undefined : timeIn(event['start']);
      if (event === undefined || start?.getTime() === booking.start.getTime()) return event;
      return await this.move(textOf(event, 'id') ?? '', booking);
    } catch (problem) {
      if (!(problem instanceof GraphConflict)) throw problem;
      const found = await this.found(booking);
      if (found === undefined) throw new CalendarUnavailable();
      return found;
    }
  }

  /** The event that a lost answer left, at the booking's time by now. */
  async found(booking: Booking): Promise<Answer | undefined> {
    const [id] = await this.ours(booking);
    return id === undefined ? undefined : this.move(id, booking);
  }

  /** The event as it is after the move; undefined where there is none any more. */
  move(id: string, booking: Booking): Promise<Answer | undefined> {
    return this.send('PATCH', `/${id}`, timesOf(booking));
  }

  /** What is gone already is gone. */
  async remove(id: string): Promise<void> {
    await this.send('DELETE', `/${id}`);
  }

  /** Takes away every event of the booking, also those whose making was never answered. */
  async clear(booking: Booking): Promise<void> {
    for (const id of await this.ours(booking)) await this.remove(id);
  }

  /** What stands in it at the booking's time. */
  around(booking: Booking): Promise<readonly Answer[]> {
    return this.read('calendarView', {
      startDateTime: booking.start.toISOString(),
      endDateTime: endOf(booking).toISOString(),
      $top: '50',
    });
  }

  private async ours(booking: Booking): Promise<readonly string[]> {
    const events = await this.read('events', { $filter: eventsOf(booking) });
    return events.flatMap((event) => textOf(event, 'id') ?? []);
  }

  private async read(
    what: 'calendarView' | 'events',
    asked: Readonly<Record<string, string>>,
  ): Promise<readonly Answer[]> {
    const query = Object.entries({ ...asked, $select: fields })
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    const path = `/users/${this.oid}/${what}?${query}`;
    return itemsOf((await available(this.deadline, () => this.graph.get(path, this.ask))) ?? {});
  }

  private send(
    method: 'POST' | 'PATCH' | 'DELETE',
    event: string,
    body?: object,
  ): Promise<Answer | undefined> {
    const path = `/users/${this.oid}/events${event}`;
    return available(this.deadline, () => this.graph.send(method, path, body, this.ask));
  }

  private get ask(): Ask {
    return { ...calendarAsk, mailbox: this.oid, deadline: this.deadline };
  }
}
