import { comparable, type Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { World } from '../world';
import { inParts } from './in-parts';

const kinds = ['serial', 'imei', 'tag'] as const;

/** The devices that serial numbers, IMEIs or tags mean. Refuses, naming it, one that means none. */
export async function devicesNamed(
  world: Pick<World, 'store'>,
  organisation: string,
  names: readonly string[],
): Promise<readonly Device[]> {
  const byKey = await devicesByKey(world, organisation, names);
  return names.map((name) => {
    const device = deviceIn(byKey, organisation, name);
    if (device === undefined) throw new Refusal('device-unknown', { name: legible(name) });
    return device;
  });
}

/** What a serial number may be made of, and no more of it than fits: cards read it aloud. */
function legible(name: string): string {
  return name.replace(/[^\p{L}\p{N} ,.:+#/_-]/gu, '').slice(0, 40);
}

/** Devices by each of their unique keys, for every name that is one of those. */
export async function devicesByKey(
  { store }: Pick<World, 'store'>,
  organisation: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Device>> {
  const keys = names.flatMap((name) => keysOf(organisation, name));
  const found: Device[] = [];
  for (const part of inParts([...new Set(keys)], 300)) {
    found.push(
      ...(await store
        .of(organisation)
        .devices.find({ keys: { $in: part } })
        .toArray()),
    );
  }
  return new Map(found.flatMap((device) => device.keys.map((key) => [key, device])));
}

/** A serial number counts before an IMEI, and that before a tag. */
export function deviceIn(
  byKey: ReadonlyMap<string, Device>,
  organisation: string,
  name: string,
): Device | undefined {
  const key = keysOf(organisation, name).find((one) => byKey.has(one));
  return key === undefined ? undefined : byKey.get(key);
}

function keysOf(organisation: string, name: string): readonly string[] {
  const typed = comparable(name);
  return typed === '' ? [] : kinds.map((kind) => `${organisation}/${kind}/${typed}`);
}
