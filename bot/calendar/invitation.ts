import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Booking } from '../domain/support/booking';
import { slotMinutes } from '../domain/support/slot-search';

/** What stands in the entry besides the time. */
export interface InvitationText {
  readonly summary: string;
  readonly description: string;
  readonly join?: string;
}

/** A booking as an .ics file: importing it again after a change changes the entry (RFC 5545: UID and SEQUENCE). */
export function invitation(
  booking: Booking,
  { summary, description, join }: InvitationText,
): string {
  const { _id, version, start, stage } = booking;
  const calendar = ical({ name: 'Kretslopp', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    // A form's own id is in it, which a client may write as it likes; the library folds every field but this.
    id: _id.replaceAll(/[^\w./-]/gu, '-'),
    sequence: version,
    start,
    end: new Date(start.getTime() + slotMinutes * 60_000),
    summary,
    description,
    ...(join !== undefined && { url: join }),
    status: stage.name === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
