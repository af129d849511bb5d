import type { Device } from '../../bot/domain/device';
import type { ManagedDevice, ManagedDevices } from '../../bot/services/managed-devices';
import type { World } from '../../bot/services/world';
import type { DifferenceLine, IntuneShape } from '../tab/intune-shapes';
import type { TabTurn } from '../tab/tab-route';
import { asked } from './asked';
import { bySerial, differenceKinds, differencesOf, serialOf, type Difference } from './compare';

/** More keys in one question would not be served by an index. */
const together = 60;
/** So many of each kind are shown; all are counted. */
const mostShown = 100;
const none = { 'unknown-here': 0, 'unknown-there': 0, unseen: 0, user: 0, model: 0 };

/** What Intune and the inventory differ in; changes nothing. Throws the Refusals 'intune-...'. */
export async function intuneDifferences(
  world: World,
  intune: ManagedDevices | undefined,
  turn: TabTurn,
  unseenAfter: number,
): Promise<IntuneShape> {
  if (intune === undefined) {
    return { available: false, compared: 0, leftOut: 0, lines: [], counts: none };
  }
  const managed = await asked(intune.all(turn.organisation.tenant));
  const theirs = bySerial(managed);
  const ours = await known(world, turn, [...theirs.keys()]);
  const differences = [
    ...[...theirs].flatMap(([serial, one]) =>
      differencesOf(ours.get(serial), one, turn.now, unseenAfter),
    ),
    ...(await onlyHere(world, turn, theirs)).map((device): Difference => ({
      kind: 'unknown-there',
      ours: device,
    })),
  ];
  const of = (kind: Difference['kind']): readonly Difference[] =>
    differences.filter((one) => one.kind === kind);
  const shown = differenceKinds.flatMap((kind) => of(kind).slice(0, mostShown));
  return {
    available: true,
    compared: theirs.size,
    leftOut: managed.length - theirs.size,
    lines: await Promise.all(shown.map((one) => lineOf(world, turn, one))),
    counts: Object.fromEntries(
      differenceKinds.map((kind) => [kind, of(kind).length]),
    ) as unknown as IntuneShape['counts'],
  };
}

async function known(
  { store }: World,
  { organisation }: TabTurn,
  serials: readonly string[],
): Promise<ReadonlyMap<string, Device>> {
  const { devices } = store.of(organisation._id);
  const found = new Map<string, Device>();
  for (let from = 0; from < serials.length; from += together) {
    const part = serials.slice(from, from + together);
    const keys = part.map((serial) => `${organisation._id}/serial/${serial}`);
    for (const device of await devices.find({ keys: { $in: keys } }).toArray()) {
      found.set(serialOf(device) ?? '', device);
    }
  }
  return found;
}

async function onlyHere(
  { store }: World,
  { organisation }: TabTurn,
  theirs: ReadonlyMap<string, unknown>,
): Promise<readonly Device[]> {
  const inUse = await store
    .of(organisation._id)
    .devices.find({ 'lifecycle.state': 'in-use' })
    .toArray();
  return inUse.filter((device) => {
    const serial = serialOf(device);
    return serial !== undefined && !theirs.has(serial);
  });
}

async function lineOf(
  world: World,
  { organisation: { tenant } }: TabTurn,
  difference: Difference,
): Promise<DifferenceLine> {
  const { kind, ours, theirs } = difference;
  const sides = kind === 'user' ? await users(world, tenant, difference) : modelsOf(difference);
  return {
    ...sides,
    ...theirsIn(theirs),
    ...oursIn(ours),
    kind,
    takes: mayTake(difference),
  };
}

type Sides = Pick<DifferenceLine, 'here' | 'there'>;

function modelsOf({ ours, theirs }: Difference): Sides {
  return { here: ours?.model ?? '', there: theirs?.model ?? '' };
}

async function users(
  { directory }: World,
  tenant: string,
  { ours, theirs }: Difference,
): Promise<Sides> {
  const nameOf = async (oid: string | undefined): Promise<string> =>
    oid === undefined ? '' : ((await directory.profile(tenant, oid))?.name ?? oid);
  const held = ours !== undefined && 'holder' in ours.lifecycle ? ours.lifecycle.holder : undefined;
  return { here: await nameOf(held), there: await nameOf(theirs?.user) };
}

function theirsIn(
  theirs: ManagedDevice | undefined,
): Pick<DifferenceLine, 'managed' | 'seen' | 'device' | 'version' | 'tag' | 'serial'> {
  const ours = { device: '', version: 0 };
  if (theirs === undefined) return { ...ours, managed: '', seen: '', tag: '', serial: '' };
  const { id: managed, seen, name: tag = '', serial = '' } = theirs;
  return { ...ours, managed, seen: seen?.toISOString() ?? '', tag, serial };
}

function oursIn(ours: Device | undefined): Partial<DifferenceLine> {
  if (ours === undefined) return {};
  const { _id: device, version, tag, serial } = ours;
  return { device, version, tag, ...(serial !== undefined && { serial }) };
}

/** Who has a device that was asked for is said by its request, not by Intune. */
export function mayTake({ kind, ours }: Difference): boolean {
  if (kind !== 'user' || ours === undefined) return true;
  return ours.lifecycle.state === 'in-use' && ours.lifecycle.request === undefined;
}
