import { nextEvent } from '../../bot/domain/chain';
import { comparable, type Device } from '../../bot/domain/device';
import { Refusal } from '../../bot/domain/errors';
import type { PlannedRow } from '../../bot/domain/import-batch';
import type { Profile } from '../../bot/domain/person';
import { dayOf } from '../../bot/domain/time';
import { tryDevice } from '../../bot/services/device-changes';
import type { ManagedDevice, ManagedDevices } from '../../bot/services/managed-devices';
import type { Members } from '../../bot/services/members';
import type { World } from '../../bot/services/world';
import { PersonFinder } from '../imports/find-person';
import { applied } from '../imports/row-work';
import type { TabTurn } from '../tab/tab-route';
import { asked } from './asked';
import { differenceKinds, differencesOf, serialOf, type Difference } from './compare';
import { mayTake } from './differences';

/** What was pressed: a difference as it was shown. Nothing of it is trusted. */
export interface Pressed {
  readonly kind: string;
  readonly managed: string;
  readonly device: string;
  readonly version: number;
  /** Days. */
  readonly unseenAfter: number;
}

interface Taking {
  readonly world: World;
  readonly members: Members;
  readonly intune: ManagedDevices;
  readonly turn: TabTurn;
}

/**
 * Lets what Intune says count here, once. Throws the Refusals 'changed-meanwhile' where the difference is
 * not as it was seen, 'person-unknown', and 'intune-...' where Intune gives no answer.
 */
export async function takeOver(taking: Taking, pressed: Pressed): Promise<void> {
  const difference = await stillThere(taking, pressed);
  if (difference === undefined || !mayTake(difference)) throw new Refusal('changed-meanwhile');
  if (!(await taken(taking, difference))) throw new Refusal('changed-meanwhile');
}

/** Both sides are read again. */
async function stillThere(
  { world, intune, turn }: Taking,
  { kind, managed, device: id, version, unseenAfter }: Pressed,
): Promise<Difference | undefined> {
  const { _id: organisation, tenant } = turn.organisation;
  if (!differenceKinds.some((one) => one === kind)) return undefined;
  const theirs = managed === '' ? undefined : await asked(intune.one(tenant, managed));
  const key = keyOf(organisation, theirs);
  if (managed !== '' && key === undefined) return undefined;
  const { devices } = world.store.of(organisation);
  const ours = await devices.findOne(key === undefined ? { _id: id } : { keys: key });
  if (id !== '' && !isAsSeen(ours, id, version)) return undefined;
  const all = differencesOf(ours ?? undefined, theirs, turn.now, unseenAfter);
  return all.find((one) => one.kind === kind);
}

function isAsSeen(ours: Device | null, id: string, version: number): boolean {
  return ours?._id === id && ours.version === version;
}

/** What our device has among its keys; undefined for what is not compared. */
function keyOf(organisation: string, theirs: ManagedDevice | undefined): string | undefined {
  const serial = theirs === undefined || theirs.personal ? undefined : serialOf(theirs);
  return serial === undefined ? undefined : `${organisation}/serial/${serial}`;
}

/** False when somebody else was faster. */
async function taken(taking: Taking, { kind, ours, theirs }: Difference): Promise<boolean> {
  const { world, turn } = taking;
  if (ours === undefined) return theirs !== undefined && registered(taking, theirs);
  if (kind === 'unknown-there' || kind === 'unseen') {
    const command = { type: 'lose', now: turn.now } as const;
    return (await tryDevice(world, ours, command, turn.actor.alias)) !== undefined;
  }
  if (theirs === undefined) return false;
  return kind === 'user' ? handedTo(taking, ours, theirs) : renamed(taking, ours, theirs);
}

/** As a row of an import would have it: in use, by whom Intune names if the directory knows them. */
async function registered({ world, turn }: Taking, theirs: ManagedDevice): Promise<boolean> {
  const { organisation, now } = turn;
  const { serial = '', model = '', kind } = theirs;
  const tag = await freeTag(world, turn, theirs);
  const person = await personOf(world, turn, theirs);
  const administration = organisation.administrations.find(({ departments }) =>
    departments.includes(person?.department ?? ''),
  );
  const row: PlannedRow = {
    line: 0,
    fate: 'new',
    device: `${organisation._id}/device/intune-${theirs.id}`,
    fields: {
      ...{ tag, serial, model, kind },
      ...(administration !== undefined && { administration: administration.id }),
    },
    lifecycle: {
      state: 'in-use',
      since: now,
      start: dayOf(now),
      ...(person !== undefined && { holder: person.oid }),
    },
  };
  return (await applied(world, turn, { _id: 'intune' }, row)) === 'done';
}

/** What the computer calls itself, unless another has that on its label. */
async function freeTag(
  { store }: World,
  { organisation }: TabTurn,
  { name = '', serial = '' }: ManagedDevice,
): Promise<string> {
  if (comparable(name) === '') return serial;
  const key = `${organisation._id}/tag/${comparable(name)}`;
  const other = await store.of(organisation._id).devices.findOne({ keys: key });
  return other === null ? name : serial;
}

async function renamed(
  { world, turn }: Taking,
  ours: Device,
  { model = '' }: ManagedDevice,
): Promise<boolean> {
  const row: PlannedRow = {
    line: 0,
    fate: 'changed',
    device: ours._id,
    version: ours.version,
    fields: { model },
  };
  return (await applied(world, turn, { _id: `intune-${ours.version}` }, row)) === 'done';
}

/** The chain knows the person by alias, as it does at a hand-over. */
async function handedTo(
  { world, members, turn }: Taking,
  ours: Device,
  theirs: ManagedDevice,
): Promise<boolean> {
  const { organisation, actor, now } = turn;
  const person = await personOf(world, turn, theirs);
  if (person?.active !== true) throw new Refusal('person-unknown');
  const { alias } = await members.of(organisation._id, person.oid);
  const { state } = ours.lifecycle;
  const told = { at: now, actor: actor.alias, what: 'correct', from: state, to: state };
  const facts = { import: 'intune', fields: 'holder', alias };
  const event = nextEvent(ours._id, ours.chain, { ...told, facts });
  const saved = await world.store.of(organisation._id).devices.findOneAndUpdate(
    { _id: ours._id, version: ours.version },
    {
      $set: { 'lifecycle.holder': person.oid },
      $inc: { version: 1 },
      $push: { chain: event },
    },
    { returnDocument: 'after' },
  );
  return saved !== null;
}

async function personOf(
  world: World,
  { organisation }: TabTurn,
  { user }: ManagedDevice,
): Promise<Profile | undefined> {
  if (user === undefined) return undefined;
  return new PersonFinder(world, organisation).find(user);
}
