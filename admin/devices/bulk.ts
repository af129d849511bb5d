import type { Device } from '../../bot/domain/device';
import { Refusal } from '../../bot/domain/errors';
import { decide } from '../../bot/domain/lifecycle-steps';
import { say } from '../../bot/locale';
import { tryDevice } from '../../bot/services/device-changes';
import type { World } from '../../bot/services/world';
import { audit } from '../audit/audit';
import type { FateLine } from '../tab/bulk-shapes';
import type { TabTurn } from '../tab/tab-route';
import type { PlainAct } from './device-acts';
import { moved } from './move-device';

/** One step for many devices: a step of the life cycle, or a move to an administration. */
export type BulkStep =
  { readonly act: PlainAct } | { readonly act: 'move'; readonly administration: string };

/** A device, and its version when its fate was shown; nothing is done to one without. */
export interface Seen {
  readonly id: string;
  readonly version?: number;
}

/** At most so many in one question: the page asks in parts, and shows how far it has come. */
export const mostAtOnce = 50;

/** Each device's fate, without doing anything. What is not there any more is left out. */
export async function planned(
  world: World,
  turn: TabTurn,
  step: BulkStep,
  seen: readonly Seen[],
): Promise<readonly FateLine[]> {
  return (await read(world, turn, seen)).map((device) => fateOf(turn, step, device));
}

/** Does what was shown, and only that: a device that has changed since is left as it is. */
export async function applied(
  world: World,
  turn: TabTurn,
  step: BulkStep,
  seen: readonly Seen[],
): Promise<readonly FateLine[]> {
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  const fates: FateLine[] = [];
  for (const device of await read(world, turn, seen)) {
    const fate = fateOf(turn, step, device);
    if (versions.get(device._id) !== device.version) fates.push({ ...fate, fate: 'changed' });
    else if (fate.fate !== 'will') fates.push(fate);
    else {
      const saved = await carriedOut(world, turn, step, device);
      fates.push({ ...fate, fate: saved ? 'done' : 'changed' });
    }
  }
  const done = fates.filter(({ fate }) => fate === 'done').map(({ tag }) => tag);
  if (done.length > 0) {
    await audit(world, turn, { what: 'devices/bulk', after: { ...step, devices: done } });
  }
  return fates;
}

async function read(
  { store }: World,
  { organisation }: TabTurn,
  seen: readonly Seen[],
): Promise<readonly Device[]> {
  const ids = [...new Set(seen.map(({ id }) => id))].slice(0, mostAtOnce);
  const { devices } = store.of(organisation._id);
  const found = await devices.find({ _id: { $in: ids } }).toArray();
  return found.sort((a, b) => a.tag.localeCompare(b.tag, 'sv'));
}

function fateOf({ language, now }: TabTurn, step: BulkStep, device: Device): FateLine {
  const { _id: id, tag, version, lifecycle } = device;
  const { state } = lifecycle;
  const is = { id, tag, version, state };
  if (step.act === 'move') {
    return { ...is, fate: device.administration === step.administration ? 'same' : 'will' };
  }
  try {
    return { ...is, fate: 'will', to: decide(lifecycle, { type: step.act, now }).state };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const why = say(language, `refusal.${problem.code}`, problem.facts);
    return { ...is, fate: 'refused', why };
  }
}

/** False when somebody else was faster. */
async function carriedOut(
  world: World,
  turn: TabTurn,
  step: BulkStep,
  device: Device,
): Promise<boolean> {
  const { actor, now } = turn;
  if (step.act !== 'move') {
    const saved = await tryDevice(world, device, { type: step.act, now }, actor.alias);
    return saved !== undefined;
  }
  return moved(world, turn, device, step.administration);
}
