import type { Device } from '../domain/device';
import type { Command } from '../domain/lifecycle';
import { asStock } from './as-stock';
import { tryDevice } from './device-changes';
import type { World } from './world';

/** More than these at a time wait for the next round. */
const most = 200;

/** Devices on the shelf that the catalogue has no place for: nobody is given them. */
export function unlisted(
  { store }: Pick<World, 'store'>,
  organisation: string,
): Promise<readonly Device[]> {
  return store
    .of(organisation)
    .devices.find(
      { 'lifecycle.state': 'in-stock', product: { $exists: false } },
      { sort: { acquired: 1 }, limit: most },
    )
    .toArray();
}

/** Gives those their place that the catalogue has one for now. */
export async function listAgain(
  world: Pick<World, 'store'>,
  organisation: string,
  now: Date,
): Promise<void> {
  for (const device of await unlisted(world, organisation)) {
    const { product } = await asStock(world, device);
    if (product === undefined) continue;
    const command: Command = { type: 'restock', now, product };
    await tryDevice(world, device, command, 'job:list-again');
  }
}
