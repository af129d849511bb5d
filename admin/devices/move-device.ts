import { nextEvent } from '../../bot/domain/chain';
import type { Device } from '../../bot/domain/device';
import { Refusal } from '../../bot/domain/errors';
import { openAdministrations } from '../../bot/domain/open-administrations';
import type { Acting } from '../../bot/services/requests';
import type { World } from '../../bot/services/world';
import { isStaff } from '../roles';

/** Lets a device belong to another administration, on the condition that nobody changed it; false where somebody did. */
export async function moved(
  { store }: Pick<World, 'store'>,
  { organisation, actor, now }: Acting,
  device: Device,
  administration: string,
): Promise<boolean> {
  const { state } = device.lifecycle;
  const told = { at: now, actor: actor.alias, what: 'move', from: state, to: state };
  const event = nextEvent(device._id, device.chain, { ...told, facts: { administration } });
  const saved = await store
    .of(organisation._id)
    .devices.findOneAndUpdate(
      { _id: device._id, version: device.version },
      { $set: { administration }, $inc: { version: 1 }, $push: { chain: event } },
      { returnDocument: 'after' },
    );
  return saved !== null;
}

/**
 * A press on a device's card: the same one twice changes nothing. Throws the Refusals
 * 'not-permitted', 'device-not-found', 'move-nowhere' and 'changed-meanwhile'.
 */
export async function moveDevice(
  world: World,
  acting: Acting,
  { device: id, to }: { readonly device: string; readonly to: string },
): Promise<void> {
  const { actor, organisation } = acting;
  if (!isStaff(actor)) throw new Refusal('not-permitted');
  const device = await world.store.of(organisation._id).devices.findOne({ _id: id });
  if (device === null) throw new Refusal('device-not-found');
  if (!openAdministrations(organisation).some((one) => one.id === to))
    throw new Refusal('move-nowhere');
  if (device.administration === to) return;
  if (!(await moved(world, acting, device, to))) throw new Refusal('changed-meanwhile');
}
