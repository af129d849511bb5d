import { comparable, deviceKeys, type Device } from '../../domain/device';
import type { Certificate } from '../../domain/refurbisher/certificate';
import type { Consignment } from '../../domain/refurbisher/consignment';
import type { Known } from '../../domain/refurbisher/known';
import type { ReportLine } from '../../domain/refurbisher/report-line';
import type { Refurbishment } from '../../domain/refurbisher/report';
import { together } from '../../domain/refurbisher/told';
import type { Told } from '../../domain/refurbisher/plan';
import type { Filter } from '../../store/port';
import type { Scope } from '../../store/store';
import type { World } from '../world';
import { deviceIn, devicesByKey } from './devices-named';
import { inParts } from './in-parts';

const part = 200;

/** Loads all that matching a report of a consignment must know; reads, and changes nothing. */
export async function knownFor(
  world: Pick<World, 'store'>,
  consignment: Consignment,
  lines: readonly ReportLine[],
): Promise<Known> {
  const { organisation, _id } = consignment;
  const scope = world.store.of(organisation);
  const ids = consignment.lines.map(({ device }) => device);
  const devices = await devicesWith(scope, ids);
  const byKey = new Map(
    devices.flatMap((device) => deviceKeys(device).map((key) => [key, device])),
  );
  const names = lines.flatMap(({ serial, imei, tag }) =>
    [serial, imei, tag].filter((one) => one !== undefined),
  );
  const others = names.filter((name) => deviceIn(byKey, organisation, name) === undefined);
  const elsewhere = await devicesByKey(world, organisation, [...new Set(others.map(comparable))]);
  const numbers = lines.flatMap(({ certificate }) => certificate ?? []);
  return {
    consignment,
    deviceOf: (name) =>
      deviceIn(byKey, organisation, name) ?? deviceIn(elsewhere, organisation, name),
    devices: new Map(devices.map((device) => [device._id, device])),
    certificates: byDevice(await standing(scope, 'device', ids)),
    numbers: ownersOf(await standing(scope, 'number', [...new Set(numbers)])),
    told: toldBy(await scope.refurbishments.find({ consignment: _id }).toArray()),
    differences: await differencesOf(scope, _id),
  };
}

async function devicesWith(scope: Scope, ids: readonly string[]): Promise<readonly Device[]> {
  const found: Device[] = [];
  for (const some of inParts(ids, part))
    found.push(...(await scope.devices.find({ _id: { $in: some } }).toArray()));
  return found;
}

async function standing(
  { certificates }: Scope,
  field: 'device' | 'number',
  values: readonly string[],
): Promise<readonly Certificate[]> {
  const found: Certificate[] = [];
  for (const some of inParts(values, part)) {
    const filter = { [field]: { $in: some } } as Filter & { readonly organisation?: never };
    found.push(...(await certificates.find(filter).toArray()));
  }
  return found.filter(({ withdrawn }) => withdrawn === undefined);
}

function byDevice(all: readonly Certificate[]): ReadonlyMap<string, readonly Certificate[]> {
  const groups = new Map<string, Certificate[]>();
  for (const one of all) groups.set(one.device, [...(groups.get(one.device) ?? []), one]);
  return groups;
}

function ownersOf(all: readonly Certificate[]): ReadonlyMap<string, string> {
  return new Map(all.map(({ number, device }) => [number, device]));
}

/** What reports that stand told of each device, the latest counting. */
export function toldBy(all: readonly Refurbishment[]): ReadonlyMap<string, Told> {
  const groups = new Map<string, Refurbishment[]>();
  for (const one of all.filter(({ withdrawn }) => withdrawn === undefined))
    groups.set(one.device, [...(groups.get(one.device) ?? []), one]);
  return new Map(
    [...groups].map(([device, told]) => [
      device,
      together([...told].sort((a, b) => a.at.getTime() - b.at.getTime())),
    ]),
  );
}

async function differencesOf(
  { differences }: Scope,
  consignment: string,
): Promise<Known['differences']> {
  const all = await differences.find({ consignment }, { projection: { stage: 1 } }).toArray();
  return new Map(all.map(({ _id, stage }) => [_id, stage.name]));
}
