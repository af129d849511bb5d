import { Refusal } from '../domain/errors';
import { carryOut, type Device } from '../domain/device';
import type { Command } from '../domain/lifecycle';
import { asStock } from './as-stock';
import type { World } from './world';

const rounds = 200;

const nothingBesides: Awaited<ReturnType<typeof asStock>> = { change: {} };

/**
 * Carries out one command on a device and saves it once, with its chain event, on the condition that
 * nobody changed it meanwhile; `besides` are further fields that change with it.
 */
export async function changeDevice(
  { store }: Pick<World, 'store'>,
  organisation: string,
  id: string,
  command: Command,
  actor: string,
  besides: Readonly<Partial<Device>> = {},
): Promise<Device> {
  for (let round = 0; round < rounds; round += 1) {
    const device = await store.of(organisation).devices.findOne({ _id: id });
    if (device === null) throw new Refusal('device-not-found');
    const saved = await tryDevice({ store }, device, command, actor, besides);
    if (saved !== undefined) return saved;
  }
  throw new Refusal('changed-meanwhile');
}

/** One try on a device as it was read: undefined when somebody else changed it first. */
export async function tryDevice(
  { store }: Pick<World, 'store'>,
  device: Device,
  command: Command,
  actor: string,
  besides: Readonly<Partial<Device>> = {},
): Promise<Device | undefined> {
  const { change, ...stock } =
    command.type === 'restock' ? await asStock({ store }, device) : nothingBesides;
  const { lifecycle, event } = carryOut(device, { ...command, ...stock }, actor);
  const saved = await store.of(device.organisation).devices.findOneAndUpdate(
    { _id: device._id, version: device.version },
    {
      ...change,
      $set: { lifecycle, ...besides, ...change.$set },
      $inc: { version: 1 },
      $push: { chain: event },
    },
    { returnDocument: 'after' },
  );
  return saved ?? undefined;
}
