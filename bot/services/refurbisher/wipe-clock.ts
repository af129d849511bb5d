import { promise } from '../../domain/message';
import type { Organisation } from '../../domain/organisation';
import {
  clockOf,
  lastDayWithin,
  overdueIn,
  unwiped,
  type Overdue,
} from '../../domain/refurbisher/wipe-clock';
import { dayOf } from '../../domain/time';
import { isDuplicate } from '../../store/duplicate';
import type { World } from '../world';
import { inParts } from './in-parts';

/** More than this on one day is an import that went wrong; the rest is told on the next. */
const mostADay = 5_000;

const looked = { tag: 1, lifecycle: 1 } as const;

/**
 * Tells IT once of each device that has waited too long to be wiped: one message a day at most. Looks
 * only at what is overdue. Run twice a day, or after a week's stop, it tells nothing twice and skips nothing.
 */
export async function soundWipeAlarm(
  world: Pick<World, 'store'>,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  const { wipeAlarms } = world.store.of(organisation._id);
  const day = dayOf(now);
  const _id = `${organisation._id}/wipe-alarm/${day}`;
  if ((await wipeAlarms.findOne({ _id })) !== null) return;
  const overdue = await untold(world, organisation, now);
  if (overdue.length === 0) return;
  const told = overdue.slice(0, mostADay);
  const facts = { devices: told.length };
  try {
    await wipeAlarms.insertOne({
      _id,
      day,
      overdue: told,
      clocks: told.map(clockOf),
      version: 1,
      outbox: [promise({ _id, version: 1 }, now, 'wipe-overdue', { unit: 'it' }, facts)],
    });
  } catch (problem) {
    // Another process was faster.
    if (!isDuplicate(problem)) throw problem;
  }
}

/** Every device over the limit, the longest first. */
export async function overdueNow(
  { store }: Pick<World, 'store'>,
  organisation: Organisation,
  now: Date,
): Promise<readonly Overdue[]> {
  const { devices } = store.of(organisation._id);
  const before = { $lt: lastDayWithin(organisation, now) };
  const found = await Promise.all(
    unwiped.map((state) =>
      devices
        .find(
          { 'lifecycle.state': state, 'lifecycle.endOfUse': before },
          { sort: { 'lifecycle.endOfUse': 1 }, projection: looked },
        )
        .toArray(),
    ),
  );
  return found
    .flat()
    .flatMap((device) => overdueIn(device) ?? [])
    .sort((a, b) => a.endOfUse.localeCompare(b.endOfUse) || a.tag.localeCompare(b.tag, 'sv'));
}

/** Devices that came back and whose end of use nobody knows: their clock can't be read. */
export async function withoutClock(
  { store }: Pick<World, 'store'>,
  organisation: string,
  most: number,
): Promise<readonly { readonly tag: string }[]> {
  const { devices } = store.of(organisation);
  const found = await Promise.all(
    ['returned', 'awaiting-pickup', 'with-refurbisher'].map((state) =>
      devices
        .find(
          { 'lifecycle.state': state, 'lifecycle.endOfUse': { $exists: false } },
          { limit: most, projection: looked },
        )
        .toArray(),
    ),
  );
  return found.flat().slice(0, most);
}

async function untold(
  world: Pick<World, 'store'>,
  organisation: Organisation,
  now: Date,
): Promise<readonly Overdue[]> {
  const { wipeAlarms } = world.store.of(organisation._id);
  const fresh: Overdue[] = [];
  for (const some of inParts(await overdueNow(world, organisation, now), 200)) {
    const clocks = some.map(clockOf);
    const alarms = await wipeAlarms
      .find({ clocks: { $in: clocks } }, { projection: { clocks: 1 } })
      .toArray();
    const told = new Set(alarms.flatMap((alarm) => alarm.clocks));
    fresh.push(...some.filter((one) => !told.has(clockOf(one))));
  }
  return fresh;
}
