import { invitation } from '../calendar/invitation';
import type { FileMaker } from '../intents/files/maker';
import type { Organisation } from '../domain/organisation';
import type { Booking } from '../domain/support/booking';
import type { EntryText } from '../services/support/calendar';
import { say } from '../locale';
import type { Pictures } from '../services/support/pictures';
import type { Desk } from '../services/support/desk';

/** A booking for somebody's own calendar, as an .ics file. */
export function bookingFile(desk: Desk): FileMaker {
  return {
    maker: 'booking',
    make: async ({ booking = '' }, turn) => {
      const found = await desk.load(turn, booking);
      const { number, trouble, meeting } = found;
      const summary = say(turn.language, 'booking.title', { number });
      const join = meeting.status === 'placed' ? meeting.join : undefined;
      const text = invitation(found, {
        summary,
        description: trouble,
        ...(join !== undefined && { join }),
      });
      return { name: `${number}.ics`, bytes: new TextEncoder().encode(text) };
    },
  };
}

/** A picture that came with a booking. */
export function pictureFile(pictures: Pictures): FileMaker {
  return {
    maker: 'booking-picture',
    make: ({ booking = '', picture = '' }, turn) => pictures.file(turn, booking, picture),
  };
}

/** What stands in people's calendars: in Swedish, as both of them read it. What somebody wrote stays in Kretslopp. */
export function entryText(_: Organisation, { number, category }: Booking): EntryText {
  const about = say('sv', `support.of.${category}`);
  return {
    subject: `${say('sv', 'booking.title', { number })}: ${about}`,
    text: say('sv', 'booking.in-calendar', { number }),
  };
}
