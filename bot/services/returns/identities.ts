import { comparable, type Device } from '../../domain/device';
import { isOut } from '../../domain/returns/follow';
import { isMistypedImei, keysFor } from '../../domain/returns/identity';
import type { Recognised } from '../../domain/returns/reception';
import { openReturnOf, type ReturnCase } from '../../domain/returns/return-case';
import type { World } from '../world';

/** The devices that a tag, serial number or IMEI may mean: one, none, or several by a strange chance. */
export function devicesBy(
  world: Pick<World, 'store'>,
  organisation: string,
  identity: string,
): Promise<Device[]> {
  if (comparable(identity) === '') return Promise.resolve([]);
  return world.store
    .of(organisation)
    .devices.find({ keys: { $in: keysFor(organisation, identity) } })
    .toArray();
}

/** The open return of a device. */
export async function openReturn(
  world: Pick<World, 'store'>,
  organisation: string,
  device: string,
): Promise<ReturnCase | undefined> {
  return (
    (await world.store.of(organisation).returns.findOne({ openFor: openReturnOf(device) })) ??
    undefined
  );
}

/** What a typed identity is, and whether it can be received. Changes nothing. */
export async function recogniseDevice(
  world: Pick<World, 'store'>,
  organisation: string,
  typed: string,
): Promise<Recognised> {
  const devices = await devicesBy(world, organisation, typed);
  const [device] = devices;
  if (device === undefined)
    return isMistypedImei(typed) ? { kind: 'mistyped' } : { kind: 'unknown' };
  if (devices.length > 1) return { kind: 'several', tags: devices.map(({ tag }) => tag) };
  return recognised(world, device);
}

async function recognised(world: Pick<World, 'store'>, device: Device): Promise<Recognised> {
  const { lifecycle, tag, model, organisation } = device;
  if (lifecycle.state === 'returned') {
    return {
      kind: 'already',
      tag,
      model,
      since: lifecycle.since,
      ...(await receiptOf(world, device)),
    };
  }
  if (!isOut(lifecycle)) return { kind: 'elsewhere', tag, model, state: lifecycle.state };
  const record = await openReturn(world, organisation, device._id);
  const awaited = record?.stage.name === 'announced' ? record : undefined;
  const holder = 'holder' in lifecycle ? lifecycle.holder : undefined;
  return {
    kind: awaited !== undefined ? 'expected' : isUsed(lifecycle) ? 'unannounced' : 'missing',
    device: device._id,
    tag,
    model,
    ...(awaited !== undefined && { record: awaited._id, number: awaited.number }),
    ...(holder !== undefined && { holder }),
  };
}

function isUsed({ state }: Device['lifecycle']): boolean {
  return state === 'in-use' || state === 'return-requested';
}

/** By which return, and into whose hands, it came in. */
async function receiptOf(
  world: Pick<World, 'store'>,
  { _id, organisation }: Device,
): Promise<{ readonly number?: string; readonly by?: string }> {
  const [last] = await world.store
    .of(organisation)
    .returns.find({ device: _id }, { sort: { createdAt: -1 }, limit: 1 })
    .toArray();
  if (last === undefined || !('by' in last.stage)) return {};
  return { number: last.number, by: last.stage.by };
}

/** The open return of something described by a number that no device has. */
export async function describedAs(
  world: Pick<World, 'store'>,
  organisation: string,
  typed: string,
): Promise<ReturnCase | undefined> {
  const openFor = openReturnOf(`${organisation}/described/${comparable(typed)}`);
  return (await world.store.of(organisation).returns.findOne({ openFor })) ?? undefined;
}
