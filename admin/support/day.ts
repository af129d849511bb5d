import type { Booking } from '../../bot/domain/support/booking';
import { dayOf, daysAfter, isDay, startOf } from '../../bot/domain/time';
import type { World } from '../../bot/services/world';
import type { CaseLine, SupportDay } from '../tab/support-shapes';
import type { TabTurn } from '../tab/tab-route';

/** More than a desk gives in a day. */
const most = 300;
const stages = ['booked', 'started', 'done', 'cancelled'];

/** Everybody's cases of one day, in the order they begin; today's where no day is said. */
export async function supportDay(world: World, turn: TabTurn, asked: string): Promise<SupportDay> {
  const day = isDay(asked) ? asked : dayOf(turn.now);
  const { bookings } = world.store.of(turn.organisation._id);
  const found = await bookings
    .find(
      {
        'stage.name': { $in: stages },
        start: { $gte: startOf(day), $lt: startOf(daysAfter(day, 1)) },
      },
      { sort: { start: 1 }, limit: most },
    )
    .toArray();
  return { day, lines: await Promise.all(found.map((one) => lineOf(world, turn, one))) };
}

export async function lineOf(
  { directory }: World,
  { organisation }: Pick<TabTurn, 'organisation'>,
  { _id: id, number, start, urgent, category, by, technician, stage }: Booking,
): Promise<CaseLine> {
  const name = async (oid: string): Promise<string> =>
    (await directory.profile(organisation.tenant, oid))?.name ?? '–';
  return {
    ...{ id, number, start: start.toISOString(), urgent, category, stage: stage.name },
    by: await name(by),
    technician: await name(technician),
  };
}
