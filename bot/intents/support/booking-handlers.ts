import { Refusal } from '../../domain/errors';
import type { Booking } from '../../domain/support/booking';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import type { SupportIntent } from './read';
import type { Typed } from './reply';
import { requestFor } from './request-for';
import { shownBooking } from './shown-booking';
import type { SupportServices } from './support-services';

type Kinds =
  | 'show-booking'
  | 'cancel-booking'
  | 'take-over'
  | 'start-booking'
  | 'move-booking'
  | 'note-booking'
  | 'finish-booking'
  | 'booking-file';

const noMore: Promise<readonly Reply[]> = Promise.resolve([]);

/** What is done to a booking. */
export function bookingHandlers(services: SupportServices): Pick<Handlers<SupportIntent>, Kinds> {
  const { desk, views, afterwards, files, offer } = services;
  const after = async (
    turn: Turn,
    id: string,
    change: () => Promise<Booking>,
    more: (saved: Booking) => Promise<readonly Reply[]> = () => noMore,
    typed?: Typed,
  ): Promise<readonly Reply[]> => {
    const before = await desk.load(turn, id);
    try {
      const saved = await change();
      return [...(await shownBooking(views, turn, saved)), ...(await more(saved))];
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      const now = await desk.load(turn, before._id);
      const note = { key: `refusal.${problem.code}`, facts: problem.facts } as const;
      return shownBooking(views, turn, now, { note, ...(typed !== undefined && { typed }) });
    }
  };
  return {
    'show-booking': async ({ booking }, turn) =>
      shownBooking(views, turn, await desk.load(turn, booking)),
    'cancel-booking': ({ booking }, turn) => after(turn, booking, () => desk.cancel(turn, booking)),
    'take-over': ({ booking }, turn) => after(turn, booking, () => desk.takeOver(turn, booking)),
    'start-booking': ({ booking }, turn) => after(turn, booking, () => desk.start(turn, booking)),
    'move-booking': ({ booking, slot }, turn) =>
      after(turn, booking, () => desk.move(turn, booking, timeOf(slot))),
    'note-booking': ({ booking, text }, turn) =>
      after(turn, booking, () => desk.note(turn, booking, text)),
    'finish-booking': ({ booking, outcome, done, place }, turn) =>
      after(
        turn,
        booking,
        async () => {
          const ended = { outcome, done, ...(place !== '' && { place }) };
          const saved = await desk.finish(turn, booking, ended);
          await afterwards.countTrip(turn.organisation, saved, turn.now);
          return saved;
        },
        (saved) => (outcome === 'device' ? requestFor(services, turn, saved) : noMore),
        { outcome, done, place },
      ),
    'booking-file': ({ booking }, turn) => offer(files, { booking }, turn),
  };
}

/** Throws 'slot-taken' for what is no time: the card then offers those there are. */
function timeOf(slot: string): Date {
  const time = new Date(slot);
  if (Number.isNaN(time.getTime())) throw new Refusal('slot-taken');
  return time;
}
