import { createHash } from 'node:crypto';
import type { Booking } from '../../domain/support/booking';
import { slotMinutes } from '../../domain/support/slot-search';
import type { EntryText } from '../../services/support/calendar';
import { textOf, type Answer } from '../answer';
import { graphTime } from './schedules';

/** Names an event in somebody's mailbox. */
export interface EventName {
  readonly mailbox: string;
  readonly id: string;
}

/** Which booking an event is of: kept in the event itself, wherever somebody may have dragged it to. */
const mark = 'String {6f0c2f0e-6d0b-4c1e-9a54-3f4d8f7c1b52} Name KretsloppBooking';

/** As it is kept on the booking. */
export function eventText({ mailbox, id }: EventName): string {
  return `${mailbox}/${id}`;
}

export function eventIn(text: string | undefined): EventName | undefined {
  const at = text?.indexOf('/') ?? -1;
  if (text === undefined || at < 0) return undefined;
  return { mailbox: text.slice(0, at), id: text.slice(at + 1) };
}

/**
 * What makes the same POST again the same event. Another technician's calendar gets another one, also when
 * a booking comes back to whoever had it first.
 */
export function transactionOf({ _id, chain, technician }: Booking): string {
  const turns = chain.filter(
    ({ what, facts }) => what === 'take-over' || facts['technician'] === 'another',
  ).length;
  return hashOf(`${_id}/${technician}/${turns}`).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u,
    '$1-$2-$3-$4-$5',
  );
}

/** What finds every event of a booking in a mailbox. The id is hashed: it came from a form, and could hold a quote. */
export function eventsOf({ _id }: Booking): string {
  return `singleValueExtendedProperties/Any(ep: ep/id eq '${mark}' and ep/value eq '${hashOf(_id)}')`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function endOf({ start }: Pick<Booking, 'start'>): Date {
  return new Date(start.getTime() + slotMinutes * 60_000);
}

/** When it is: all that a move changes, so that the meeting's own part of the body is left alone. */
export function timesOf(booking: Booking): object {
  return { start: graphTime(booking.start), end: graphTime(endOf(booking)) };
}

/** A new event with a Teams meeting, and whoever needs help invited. */
export function newEvent(booking: Booking, { subject, text }: EntryText, guest?: string): object {
  return {
    subject,
    body: { contentType: 'text', content: text },
    ...timesOf(booking),
    ...(guest !== undefined && {
      attendees: [{ emailAddress: { address: guest }, type: 'required' }],
    }),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    allowNewTimeProposals: false,
    transactionId: transactionOf(booking),
    singleValueExtendedProperties: [{ id: mark, value: hashOf(booking._id) }],
  };
}

/** The address of an event's meeting, if it has one. */
export function joinIn(event: Answer): string | undefined {
  const meeting = event['onlineMeeting'];
  if (typeof meeting !== 'object' || meeting === null || !('joinUrl' in meeting)) return undefined;
  return textOf({ joinUrl: meeting.joinUrl }, 'joinUrl');
}
