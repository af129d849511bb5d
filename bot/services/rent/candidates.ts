import type { Device } from '../../domain/device';
import { firstDay, type Month } from '../../domain/rent/month';
import { startOf } from '../../domain/time';
import type { World } from '../world';

/** Who has a device now pays for it. */
const rentedStates = ['in-use', 'return-requested'] as const;

/**
 * Every device that can have been rented in a month: those that are rented now, and those whose state
 * changed since the month began. It grows with what is in use, not with the whole inventory.
 */
export async function* rentable(
  { store }: Pick<World, 'store'>,
  organisation: string,
  month: Month,
): AsyncIterable<Device> {
  const { devices } = store.of(organisation);
  const begun = startOf(firstDay(month));
  for (const state of rentedStates) yield* devices.find({ 'lifecycle.state': state });
  for await (const device of changedSince({ store }, organisation, begun))
    if (!rentedStates.some((state) => state === device.lifecycle.state)) yield device;
}

/** Devices whose state changed at an instant or later. */
export function changedSince(
  { store }: Pick<World, 'store'>,
  organisation: string,
  instant: Date,
): AsyncIterable<Device> {
  return store.of(organisation).devices.find({ 'lifecycle.since': { $gte: instant } });
}
