import type { Device } from '../../bot/domain/device';
import { Refusal } from '../../bot/domain/errors';
import { arrows } from '../../bot/domain/lifecycle-steps';
import type { CommandType, State } from '../../bot/domain/lifecycle';
import type { Actor } from '../../bot/domain/person';
import { changeDevice } from '../../bot/services/device-changes';
import type { Acting } from '../../bot/services/requests';
import type { World } from '../../bot/services/world';
import { isStaff } from '../roles';

/** What staff do with a device by one press, where no form and nobody else is needed. */
export const plainActs = [
  'deliver',
  'lose',
  'find',
  'resume',
] as const satisfies readonly CommandType[];
export type PlainAct = (typeof plainActs)[number];

export function isPlainAct(text: string): text is PlainAct {
  return (plainActs as readonly string[]).includes(text);
}

/** The acts that this person may do with a device in that state, by the state machine's own arrows. */
export function actsFor(actor: Pick<Actor, 'roles'>, state: State): readonly PlainAct[] {
  if (!isStaff(actor)) return [];
  return plainActs.filter((act) => arrows.some(({ step, from }) => step === act && from === state));
}

/** Whether this person may receive a device in that state; how it is, a form asks. */
export function mayReceive(actor: Pick<Actor, 'roles'>, state: State): boolean {
  return isStaff(actor) && arrows.some(({ step, from }) => step === 'receive' && from === state);
}

/**
 * Does one. `seen` is the version the person saw: a press that arrives twice, or on an old card, changes
 * nothing. Throws the Refusals 'not-permitted', 'changed-meanwhile' and those of the machine.
 */
export async function doAct(
  world: World,
  { actor, organisation, now }: Acting,
  { device, act, seen }: { readonly device: string; readonly act: PlainAct; readonly seen: State },
): Promise<Device> {
  if (!isStaff(actor)) throw new Refusal('not-permitted');
  const before = await world.store.of(organisation._id).devices.findOne({ _id: device });
  if (before === null) throw new Refusal('device-not-found');
  if (before.lifecycle.state !== seen) throw new Refusal('changed-meanwhile');
  return changeDevice(world, organisation._id, device, { type: act, now }, actor.alias);
}
