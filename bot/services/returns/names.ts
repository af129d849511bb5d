import type { Device } from '../../domain/device';
import type { Organisation } from '../../domain/organisation';
import type { Named } from '../../domain/request-view';
import type { DeviceName } from '../../domain/returns/views';
import type { World } from '../world';

/** A device in a few words. */
export function deviceName({ tag, model, kind, serial }: Device): DeviceName {
  return { tag, model, kind, ...(serial !== undefined && { serial }) };
}

/** The name of a person; a dash for one whom the directory no longer has. */
export async function named(
  { directory }: Pick<World, 'directory'>,
  { tenant }: Organisation,
  oid: string,
): Promise<Named> {
  return { oid, name: (await directory.profile(tenant, oid))?.name ?? '–' };
}

/** The name where there is somebody. */
export async function nameOf(
  world: Pick<World, 'directory'>,
  organisation: Organisation,
  oid: string | undefined,
): Promise<string | undefined> {
  return oid === undefined ? undefined : (await named(world, organisation, oid)).name;
}

/** The devices a person uses now, the one due first at the top. */
export async function devicesHeldBy(
  world: Pick<World, 'store'>,
  organisation: string,
  oid: string,
): Promise<readonly Device[]> {
  const held = await devicesWith(world, organisation, oid);
  return held.filter(({ lifecycle }) => lifecycle.state === 'in-use');
}

/** The devices a person uses or has said they give back, the one due first at the top. */
export async function devicesWith(
  { store }: Pick<World, 'store'>,
  organisation: string,
  oid: string,
): Promise<readonly Device[]> {
  const held = await store
    .of(organisation)
    .devices.find({ 'lifecycle.holder': oid }, { limit: 50 })
    .toArray();
  const due = ({ lifecycle }: Device): string =>
    ('due' in lifecycle ? lifecycle.due : undefined) ?? '9999';
  return held
    .filter(({ lifecycle: { state } }) => state === 'in-use' || state === 'return-requested')
    .sort((a, b) => (due(a) < due(b) ? -1 : 1));
}

/** The device with this tag among those a person uses. */
export async function heldDevice(
  world: Pick<World, 'store'>,
  organisation: string,
  oid: string,
  tag: string,
): Promise<Device | undefined> {
  return (await devicesHeldBy(world, organisation, oid)).find((device) => device.tag === tag);
}
