import { comparable, type Device } from '../domain/device';
import { Refusal } from '../domain/errors';
import type { World } from './world';

/** Ten sheets at a time. */
const most = 240;

/**
 * The devices of these tags, serial numbers or IMEIs, in the order they were named. Throws
 * 'labels-unknown' with those that nobody knows: half a sheet of labels is no help.
 */
export async function devicesNamed(
  { store }: Pick<World, 'store'>,
  organisation: string,
  names: readonly string[],
): Promise<readonly Device[]> {
  const wanted = [...new Set(names.map(comparable).filter((name) => name !== ''))];
  if (wanted.length === 0) throw new Refusal('labels-none');
  if (wanted.length > most) throw new Refusal('labels-too-many', { most });
  const found = await Promise.all(
    wanted.map((name) => named(store.of(organisation).devices, organisation, name)),
  );
  const unknown = wanted.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0) throw new Refusal('labels-unknown', { names: unknown.join(', ') });
  return found.filter((device) => device !== undefined);
}

async function named(
  devices: ReturnType<World['store']['of']>['devices'],
  organisation: string,
  name: string,
): Promise<Device | undefined> {
  for (const what of ['tag', 'serial', 'imei']) {
    const device = await devices.findOne({ keys: `${organisation}/${what}/${name}` });
    if (device !== null) return device;
  }
  return undefined;
}
