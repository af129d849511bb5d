import { Refusal } from '../../domain/errors';
import type { Booking } from '../../domain/support/booking';
import type { SupportEntry, SupportProblem } from '../../domain/support/support-views';
import type { Wish } from '../../domain/support/slot-search';
import type { RequestForms } from '../../services/request-forms';
import type { NewId } from '../../services/ports';
import type { Afterwards } from '../../services/support/afterwards';
import type { Desk } from '../../services/support/desk';
import { isOfDesk } from '../../services/support/desk';
import { myBookings, myDay } from '../../services/support/my-day';
import type { SupportViews } from '../../services/support/support-views';
import { itChannel } from '../../services/request-views';
import type { World } from '../../services/world';
import type { FileMaker, Offer } from '../files/maker';
import type { Turn } from '../intent';
import { plugin, type Handlers, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import { readSupport, type SupportIntent } from './read';
import { requestFor } from './request-for';
import type { SupportReply } from './reply';

/** What the desk's conversation is built on. */
export interface SupportServices {
  readonly world: World;
  readonly desk: Desk;
  readonly views: SupportViews;
  readonly afterwards: Afterwards;
  readonly forms: RequestForms;
  readonly newId: NewId;
  readonly files: FileMaker;
  readonly offer: Offer;
}

/** Help at a distance: booking it, and giving it. */
export function supportPlugin(services: SupportServices): Plugin {
  return plugin<SupportIntent>('support', readSupport, {
    ...formHandlers(services),
    ...bookingHandlers(services),
  });
}

type FormKinds =
  'open-support' | 'support-times' | 'book-support' | 'urgent-support' | 'self-helped';

function formHandlers({
  desk,
  views,
  newId,
}: SupportServices): Pick<Handlers<SupportIntent>, FormKinds> {
  const form = async (
    turn: Turn,
    { draft, entry, wish = wishOf(entry) }: { draft: string; entry: SupportEntry; wish?: Wish },
    problems?: readonly SupportProblem[],
  ): Promise<readonly Reply[]> => [
    {
      kind: 'support-form',
      form: await views.form(turn, draft, entry, wish, problems),
      ...(problems !== undefined && { replaces: true }),
    },
  ];
  return {
    'open-support': async ({ entry, wish }, turn) => {
      if (turn.place === 'channel') return [{ kind: 'sentence', key: 'write-to-me' }];
      if (!hasDesk(turn)) return [ringInstead(turn)];
      return form(turn, { draft: newId(), entry, wish });
    },
    'support-times': ({ draft, entry }, turn) => form(turn, { draft, entry }, []),
    'book-support': async ({ draft, entry }, turn) => {
      const problems = problemsOf(entry, true);
      if (draft === '' || problems.length > 0) return form(turn, { draft, entry }, problems);
      try {
        const booking = await desk.book(turn, { draft, ...troubleOf(entry) }, new Date(entry.slot));
        return await shown(views, turn, booking, { key: 'booking.made' });
      } catch (problem) {
        if (!(problem instanceof Refusal) || problem.code !== 'slot-taken') throw problem;
        return form(turn, { draft, entry: { ...entry, slot: '' } }, ['slot-taken']);
      }
    },
    'urgent-support': async ({ draft, entry }, turn) => {
      const problems = problemsOf(entry, false);
      if (draft === '' || problems.length > 0) return form(turn, { draft, entry }, problems);
      const booking = await desk.urgent(turn, { draft, ...troubleOf(entry) });
      return shown(views, turn, booking, { key: 'booking.urgent-made' });
    },
    'self-helped': () => Promise.resolve([{ kind: 'sentence', key: 'support.helped' }]),
  };
}

const noMore: Promise<readonly Reply[]> = Promise.resolve([]);

function bookingHandlers(services: SupportServices): Omit<Handlers<SupportIntent>, FormKinds> {
  const { world, desk, views, afterwards, files, offer } = services;
  const after = async (
    turn: Turn,
    id: string,
    change: () => Promise<Booking>,
    more: (saved: Booking) => Promise<readonly Reply[]> = () => noMore,
  ): Promise<readonly Reply[]> => {
    const before = await desk.load(turn, id);
    try {
      const saved = await change();
      return [...(await shown(views, turn, saved)), ...(await more(saved))];
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      const now = await desk.load(turn, before._id);
      return shown(views, turn, now, { key: `refusal.${problem.code}`, facts: problem.facts });
    }
  };
  const listed = async (
    turn: Turn,
    title: 'day' | 'mine',
    all: readonly Booking[],
  ): Promise<readonly Reply[]> => {
    if (all.length === 0) return [{ kind: 'sentence', key: `bookings.none-${title}` }];
    const lines = await Promise.all(
      all.map((booking) => views.booking(turn.organisation, booking, turn.actor, turn.now)),
    );
    return [{ kind: 'bookings', title, bookings: lines, demo: turn.organisation.demo === true }];
  };
  return {
    'show-booking': async ({ booking }, turn) => shown(views, turn, await desk.load(turn, booking)),
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
      ),
    'booking-file': ({ booking }, turn) => offer(files, { booking }, turn),
    'my-day': async (_, turn) => {
      if (!isOfDesk(turn.organisation, turn.actor))
        return [{ kind: 'sentence', key: 'bookings.desk-only' }];
      return listed(turn, 'day', await myDay(world, turn));
    },
    'my-bookings': async (_, turn) => listed(turn, 'mine', await myBookings(world, turn)),
  };
}

async function shown(
  views: SupportViews,
  turn: Turn,
  booking: Booking,
  note?: Extract<SupportReply, { kind: 'booking' }>['note'],
): Promise<readonly Reply[]> {
  const viewer =
    turn.place === 'channel' && isOfDesk(turn.organisation, turn.actor) ? itChannel : turn.actor;
  const view = await views.booking(turn.organisation, booking, viewer, turn.now);
  return [{ kind: 'booking', booking: view, ...(note !== undefined && { note }) }];
}

/** Everything wrong at once. */
function problemsOf(
  { trouble, slot, phone }: SupportEntry,
  timed: boolean,
): readonly SupportProblem[] {
  return [
    ...(trouble.trim() === '' ? (['trouble-missing'] as const) : []),
    ...(timed && Number.isNaN(Date.parse(slot)) ? (['slot-missing'] as const) : []),
    ...(phone !== '' && !/^\+?[\d\s()-]{6,}$/u.test(phone) ? (['phone-wrong'] as const) : []),
  ];
}

function troubleOf({ category, device, trouble, phone }: SupportEntry) {
  return {
    category,
    trouble: trouble.trim(),
    ...(device !== '' && device !== 'other' && { device }),
    ...(phone !== '' && { phone }),
  };
}

function wishOf({ day }: SupportEntry): Wish {
  return { urgent: false, ...(day !== '' && { from: day, to: day }) };
}

/** Throws 'slot-taken' for what is no time: the card then offers those there are. */
function timeOf(slot: string): Date {
  const time = new Date(slot);
  if (Number.isNaN(time.getTime())) throw new Refusal('slot-taken');
  return time;
}

function hasDesk({ organisation: { support } }: Turn): boolean {
  return support !== undefined && support.technicians.length > 0;
}

function ringInstead({ organisation: { itPhone } }: Turn): Reply {
  return itPhone === undefined
    ? { kind: 'sentence', key: 'support.none' }
    : { kind: 'sentence', key: 'support.ring', facts: { phone: itPhone } };
}
