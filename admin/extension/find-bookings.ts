import type { Turn } from '../../bot/intents/intent';
import { isOpenBooking, type Booking } from '../../bot/domain/support/booking';
import { isOfDesk } from '../../bot/services/support/desk';
import { myDay } from '../../bot/services/support/my-day';
import type { World } from '../../bot/services/world';

/** What a list of results has room for. */
const most = 10;
/** Of so many of a person's bookings the open ones are looked for. */
const lookedThrough = 50;

/** Bookings by their number, or open ones by who booked or who helps; for the desk anybody's, for others their own. */
export async function findBookings(
  world: World,
  turn: Turn,
  text: string,
): Promise<readonly Booking[]> {
  const { actor, organisation } = turn;
  const found = [...(await byNumber(world, turn, text)), ...(await byPerson(world, turn, text))];
  const desk = isOfDesk(organisation, actor);
  return [...new Map(found.map((booking) => [booking._id, booking])).values()]
    .filter(({ by, technician }) => desk || by === actor.oid || technician === actor.oid)
    .slice(0, most);
}

/** The cases that wait for somebody of the desk today. */
export async function waitingCases(world: World, turn: Turn): Promise<readonly Booking[]> {
  return (await myDay(world, turn)).filter(isOpenBooking).slice(0, most);
}

async function byNumber(
  { store }: World,
  { organisation }: Turn,
  text: string,
): Promise<readonly Booking[]> {
  const numbers = (text.match(/\b(?:s-?)?\d{3,9}\b/giu) ?? []).map(
    (word) => `S-${word.replaceAll(/\D/gu, '')}`,
  );
  if (numbers.length === 0) return [];
  const { bookings } = store.of(organisation._id);
  return bookings.find({ number: { $in: numbers } }, { limit: most }).toArray();
}

async function byPerson(
  { store, directory }: World,
  { organisation }: Turn,
  text: string,
): Promise<readonly Booking[]> {
  const words = text.split(/\s+/u).filter((word) => !/\d/u.test(word));
  if (words.length === 0) return [];
  const people = await directory.search(organisation.tenant, words.join(' '));
  const { bookings } = store.of(organisation._id);
  const latest = { sort: { start: -1 }, limit: lookedThrough } as const;
  const theirs = await Promise.all(
    people.flatMap(({ oid }) => [
      bookings.find({ by: oid }, latest).toArray(),
      bookings.find({ technician: oid }, latest).toArray(),
    ]),
  );
  return theirs.flat().filter(isOpenBooking);
}
