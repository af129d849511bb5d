import type { Device } from '../domain/device';
import type { DeviceLine } from '../domain/device-view';
import type { Actor } from '../domain/person';
import { dayOf, daysBetween } from '../domain/time';
import type { World } from './world';

/** The devices a person has now, the one due first at the top, with how long each may be kept. */
export async function myDevices(
  world: World,
  actor: Actor,
  now: Date,
): Promise<readonly DeviceLine[]> {
  const { devices } = world.store.of(actor.organisation);
  const held = await devices.find({ 'lifecycle.holder': actor.oid }, { limit: 50 }).toArray();
  const lines = await Promise.all(held.map((device) => lineOf(world, device, now)));
  return lines.sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

async function lineOf(world: World, device: Device, now: Date): Promise<DeviceLine> {
  const { product, lifecycle, organisation } = device;
  const known =
    product === undefined
      ? null
      : await world.store.of(organisation).products.findOne({ _id: product });
  const { start, due } = 'start' in lifecycle ? lifecycle : {};
  return {
    tag: device.tag,
    model: device.model,
    kind: device.kind,
    state: lifecycle.state,
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due, daysLeft: daysBetween(dayOf(now), due) }),
    ...(known !== null && { rent: known.rent }),
  };
}

/** How many devices the organisation has had confirmed as reused: a count, not an estimate. */
export async function reusedCount(
  { store }: Pick<World, 'store'>,
  organisation: string,
): Promise<number> {
  return store.of(organisation).devices.countDocuments({ 'lifecycle.state': 'reused' });
}
