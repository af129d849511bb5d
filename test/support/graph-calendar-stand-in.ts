import { randomUUID } from 'node:crypto';
import type { Asked, GraphStandIn, Told } from './graph-stand-in';

/** An event as Graph keeps one; times in UTC. */
export interface StandInEvent {
  readonly id: string;
  readonly mailbox: string;
  readonly start: string;
  readonly end: string;
  readonly transactionId?: string;
  readonly subject: string;
  readonly showAs: string;
  readonly attendees?: readonly unknown[];
  readonly onlineMeeting?: { readonly joinUrl: string };
  /** Extended properties: never given unless asked for, but an event is found by them. */
  readonly singleValueExtendedProperties?: readonly Mark[];
}

interface Mark {
  readonly id: string;
  readonly value: string;
}

interface Sent {
  readonly schedules?: readonly string[];
  readonly startTime?: { readonly dateTime: string };
  readonly endTime?: { readonly dateTime: string };
  readonly start?: { readonly dateTime: string };
  readonly end?: { readonly dateTime: string };
  readonly subject?: string;
  readonly transactionId?: string;
  readonly attendees?: readonly unknown[];
  readonly isOnlineMeeting?: boolean;
  readonly singleValueExtendedProperties?: readonly Mark[];
}

/**
 * The calendars of the stand-in: getSchedule, events with transactionId, calendarView, as Graph's
 * documentation has them. The same transactionId again is the same event.
 */
export class CalendarStandIn {
  readonly events = new Map<string, StandInEvent>();
  /** Events are made and their answers lost: this many times. */
  lost = 0;

  constructor(private readonly graph: GraphStandIn) {
    graph.route('POST', /^\/users\/(?<id>[^/]+)\/calendar\/getSchedule$/, (asked) =>
      this.schedule(asked),
    );
    graph.route('POST', /^\/users\/(?<id>[^/]+)\/events$/, (asked, { id = '' }) =>
      this.create(asked, id),
    );
    graph.route('PATCH', /^\/users\/[^/]+\/events\/(?<event>[^/]+)$/, (asked, { event = '' }) =>
      this.change(asked, event),
    );
    graph.route('DELETE', /^\/users\/[^/]+\/events\/(?<event>[^/]+)$/, (_, { event = '' }) =>
      this.events.delete(event) ? { status: 204 } : notThere,
    );
    graph.route('GET', /^\/users\/(?<id>[^/]+)\/events$/, (asked, { id = '' }) =>
      this.search(asked, id),
    );
    graph.route('GET', /^\/users\/(?<id>[^/]+)\/calendarView$/, (asked, { id = '' }) =>
      this.view(asked, id),
    );
  }

  /** Something else in somebody's calendar. */
  busy(mailbox: string, start: string, end: string, showAs = 'busy'): void {
    const id = randomUUID();
    this.events.set(id, { id, mailbox, start, end, showAs, subject: 'Annat' });
  }

  /** What Kretslopp has put there. */
  get ours(): readonly StandInEvent[] {
    return [...this.events.values()].filter(({ transactionId }) => transactionId !== undefined);
  }

  private schedule(asked: Asked): Told {
    const { schedules = [], startTime, endTime } = JSON.parse(asked.body) as Sent;
    if (schedules.length > 20) return { status: 400, body: { error: { code: 'ErrorTooMany' } } };
    const value = schedules.map((scheduleId) => {
      const user = [...this.graph.users.values()].find(
        ({ mail }) => mail?.toLowerCase() === scheduleId.toLowerCase(),
      );
      const items = this.of(user?.id ?? '', startTime?.dateTime ?? '', endTime?.dateTime ?? '');
      return {
        scheduleId,
        availabilityView: '',
        scheduleItems: items.map(({ showAs, start, end }) => ({
          status: showAs,
          start: { dateTime: `${start.replace('Z', '')}0000`, timeZone: 'UTC' },
          end: { dateTime: `${end.replace('Z', '')}0000`, timeZone: 'UTC' },
        })),
      };
    });
    return { body: { value } };
  }

  private create(asked: Asked, mailbox: string): Told {
    if (!this.graph.users.has(mailbox)) return notThere;
    const sent = JSON.parse(asked.body) as Sent;
    const known = this.ours.find(
      (one) => one.mailbox === mailbox && one.transactionId === sent.transactionId,
    );
    const event = known ?? eventOf(sent, mailbox);
    this.events.set(event.id, event);
    if (this.lost > 0) {
      this.lost -= 1;
      return { status: 504, body: { error: { code: 'Timeout', message: 'lost' } } };
    }
    return { status: 201, body: shown(event) };
  }

  private change(asked: Asked, id: string): Told {
    const known = this.events.get(id);
    if (known === undefined) return notThere;
    const { start, end } = JSON.parse(asked.body) as Sent;
    const event = {
      ...known,
      ...(start !== undefined && { start: utc(start.dateTime) }),
      ...(end !== undefined && { end: utc(end.dateTime) }),
    };
    this.events.set(id, event);
    return { body: shown(event) };
  }

  /** By an extended property, and by nothing else. */
  private search({ query }: Asked, mailbox: string): Told {
    const { id, value } =
      /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '(?<id>[^']+)' and ep\/value eq '(?<value>[^']+)'\)$/.exec(
        query.get('$filter') ?? '',
      )?.groups ?? {};
    if (id === undefined) return { status: 400, body: { error: { code: 'BadRequest' } } };
    const found = [...this.events.values()].filter(
      ({ mailbox: whose, singleValueExtendedProperties: marks = [] }) =>
        whose === mailbox && marks.some((mark) => mark.id === id && mark.value === value),
    );
    return { body: { value: found.map(shown) } };
  }

  private view({ query }: Asked, mailbox: string): Told {
    const [from, to] = [query.get('startDateTime') ?? '', query.get('endDateTime') ?? ''];
    return { body: { value: this.of(mailbox, from, to).map(shown) } };
  }

  private of(mailbox: string, from: string, to: string): readonly StandInEvent[] {
    return [...this.events.values()].filter(
      (event) => event.mailbox === mailbox && event.start < utc(to) && event.end > utc(from),
    );
  }
}

const notThere: Told = {
  status: 404,
  body: { error: { code: 'ErrorItemNotFound', message: 'The specified object was not found.' } },
};

function utc(time: string): string {
  return new Date(time.endsWith('Z') ? time : `${time}Z`).toISOString();
}

function eventOf(sent: Sent, mailbox: string): StandInEvent {
  const id = randomUUID();
  return {
    id,
    mailbox,
    start: utc(sent.start?.dateTime ?? ''),
    end: utc(sent.end?.dateTime ?? ''),
    subject: sent.subject ?? '',
    showAs: 'busy',
    ...(sent.transactionId !== undefined && { transactionId: sent.transactionId }),
    ...(sent.attendees !== undefined && { attendees: sent.attendees }),
    ...(sent.singleValueExtendedProperties !== undefined && {
      singleValueExtendedProperties: sent.singleValueExtendedProperties,
    }),
    ...(sent.isOnlineMeeting === true && {
      onlineMeeting: { joinUrl: `https://teams.microsoft.com/l/meetup-join/${id}` },
    }),
  };
}

function shown(event: StandInEvent): object {
  const { id, subject, showAs, transactionId, attendees, onlineMeeting, start, end } = event;
  const time = (dateTime: string): object => ({
    dateTime: `${dateTime.replace('Z', '')}0000`,
    timeZone: 'UTC',
  });
  const rest = { id, subject, showAs, transactionId, attendees, onlineMeeting };
  return { ...rest, isCancelled: false, start: time(start), end: time(end) };
}
