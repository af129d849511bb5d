import type { Booking } from '../../domain/support/booking';
import { DirectoryUnavailable } from '../../services/directory-unavailable';
import { CalendarUnavailable, type EntryText } from '../../services/support/calendar';
import { itemsOf, textOf, type Answer } from '../answer';
import { GraphConflict, type Ask, type TenantGraph } from '../tenant-graph';
import { endOf, newEvent, timesOf, transactionOf } from './event';
import { timeIn } from './schedules';

const fields = 'id,transactionId,start,showAs,isCancelled,onlineMeeting';

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
      return this.ours(booking);
    }
  }

  /** The event as it is after the move; undefined where there is none any more. */
  move(id: string, booking: Booking): Promise<Answer | undefined> {
    return this.send('PATCH', `/${id}`, timesOf(booking));
  }

  /** What is gone already is gone. */
  async remove(id: string): Promise<void> {
    await this.send('DELETE', `/${id}`);
  }

  /** The booking's event, made perhaps by a question whose answer was lost. */
  async ours(booking: Booking): Promise<Answer | undefined> {
    const transaction = transactionOf(booking);
    const events = await this.around(booking);
    return events.find((event) => event['transactionId'] === transaction);
  }

  /** What stands in it at the booking's time. */
  async around(booking: Booking): Promise<readonly Answer[]> {
    const query = new URLSearchParams({
      startDateTime: booking.start.toISOString(),
      endDateTime: endOf(booking).toISOString(),
      $select: fields,
      $top: '50',
    });
    const path = `/users/${this.oid}/calendarView?${query.toString()}`;
    const answer = await available(() =>
      this.graph.get(path, { ...calendarAsk, deadline: this.deadline }),
    );
    return itemsOf(answer ?? {});
  }

  private send(
    method: 'POST' | 'PATCH' | 'DELETE',
    event: string,
    body?: object,
  ): Promise<Answer | undefined> {
    const path = `/users/${this.oid}/events${event}`;
    return available(() =>
      this.graph.send(method, path, body, { ...calendarAsk, deadline: this.deadline }),
    );
  }
}

/** Every way in which Graph can fail to answer is one for those who book. */
export async function available<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (problem) {
    if (problem instanceof DirectoryUnavailable) throw new CalendarUnavailable();
    throw problem;
  }
}
