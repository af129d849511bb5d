import {
  daysOnClock,
  lastDayWithin,
  overdueIn,
  unwiped,
  wipeLimit,
} from '../../bot/domain/refurbisher/wipe-clock';
import { dayOf } from '../../bot/domain/time';
import type { World } from '../../bot/services/world';
import type { Overview } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';

/** So many of those that have waited longest are shown by name. */
const mostShown = 10;

/** Devices over the limit: all of them counted, and those that have waited longest by name. */
export async function wipeClockOf(
  { store }: World,
  { organisation, now }: TabTurn,
): Promise<Overview['wipe']> {
  const { devices } = store.of(organisation._id);
  const late = { 'lifecycle.endOfUse': { $lt: lastDayWithin(organisation, now) } };
  const [counts, found] = await Promise.all([
    Promise.all(
      unwiped.map((state) => devices.countDocuments({ 'lifecycle.state': state, ...late })),
    ),
    Promise.all(
      unwiped.map((state) =>
        devices
          .find(
            { 'lifecycle.state': state, ...late },
            { sort: { 'lifecycle.endOfUse': 1 }, limit: mostShown },
          )
          .toArray(),
      ),
    ),
  ]);
  const longest = found
    .flat()
    .flatMap((device) => overdueIn(device) ?? [])
    .sort((a, b) => a.endOfUse.localeCompare(b.endOfUse))
    .slice(0, mostShown);
  return {
    limit: wipeLimit(organisation),
    count: counts.reduce((sum, count) => sum + count, 0),
    longest: longest.map(({ device, tag, state, endOfUse }) => ({
      id: device,
      tag,
      state,
      days: daysOnClock(endOfUse, dayOf(now)),
    })),
  };
}
