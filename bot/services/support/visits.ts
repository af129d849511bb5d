import { nextEvent } from '../../domain/chain';
import type { World } from '../world';

const rounds = 200;

/** Says that a visit was made, once, on the booking's chain. `actor` is an alias. */
export async function visitMade(
  { store }: Pick<World, 'store'>,
  organisation: string,
  id: string,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<void> {
  const { bookings } = store.of(organisation);
  for (let round = 0; round < rounds; round += 1) {
    const booking = await bookings.findOne({ _id: id });
    if (booking?.visit !== 'waiting') return;
    const { name } = booking.stage;
    const told = { at: now, actor, what: 'visit', from: name, to: name, facts: {} };
    const saved = await bookings.findOneAndUpdate(
      { _id: id, version: booking.version },
      {
        $set: { visit: 'made' },
        $inc: { version: 1 },
        $push: { chain: nextEvent(id, booking.chain, told) },
      },
      { returnDocument: 'after' },
    );
    if (saved !== null) return;
  }
}
