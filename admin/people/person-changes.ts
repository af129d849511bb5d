import { Refusal } from '../../bot/domain/errors';
import { roles as everyRole, type Role } from '../../bot/domain/person';
import { changeCoordinator } from '../../bot/services/co2/monthly/coordinator-changes';
import { settingsOf } from '../../bot/services/co2/monthly/settings';
import { changeRoles } from '../../bot/services/people';
import type { World } from '../../bot/services/world';
import { audit, bringFromPeople, entryOf } from '../audit/audit';
import type { PersonShape } from '../tab/people-shapes';
import type { TabTurn } from '../tab/tab-route';
import { personOf } from './people-page';

/** What is wanted of somebody: a list, and the list that was seen when it was decided. */
export interface ListWanted {
  readonly person: string;
  readonly seen: unknown;
  readonly wanted: unknown;
}

/**
 * Says what somebody may do, where the store itself keeps roles. Refuses `role-not-here` where they come
 * from Entra, `role-own` for one's own, and `changed-meanwhile`.
 */
export async function saveRoles(
  world: World,
  turn: TabTurn,
  { person, seen, wanted }: ListWanted,
  rolesHere: boolean,
): Promise<PersonShape> {
  if (!rolesHere) throw new Refusal('role-not-here');
  // Whoever takes their own right to change this away could not give it back.
  if (person === turn.actor.oid) throw new Refusal('role-own');
  const known = await knownPerson(world, turn, person);
  const [from, to] = [rolesIn(seen), rolesIn(wanted)];
  const told = { what: 'people/roles', subject: known.name, before: from, after: to };
  const entry = entryOf(world, turn, told);
  const { tenant } = turn.organisation;
  if (!(await changeRoles(world.store, tenant, person, { from, to, entry })))
    throw new Refusal('changed-meanwhile');
  await bringFromPeople(world, turn.organisation);
  return knownPerson(world, turn, person);
}

/** Says whose environmental coordinator somebody is; of none, they are said to be nothing. */
export async function saveCoordinates(
  world: World,
  turn: TabTurn,
  { person, seen, wanted }: ListWanted,
): Promise<PersonShape> {
  const { organisation, actor, now } = turn;
  const known = await knownPerson(world, turn, person);
  const ids = organisation.administrations.map(({ id }) => id);
  const inOrder = (list: unknown): readonly string[] =>
    ids.filter((id) => Array.isArray(list) && list.includes(id));
  const [before, after] = [inOrder(seen), inOrder(wanted)];
  const { coordinators } = await settingsOf(world.store, organisation._id);
  const kept = coordinators.find((one) => one.person === person)?.administrations;
  if (inOrder(kept).join() !== before.join()) throw new Refusal('changed-meanwhile');
  const change = { person, from: kept, to: after.length === 0 ? undefined : after };
  const changed = { at: now, by: actor.alias };
  if (!(await changeCoordinator(world.store, organisation._id, change, changed)))
    throw new Refusal('changed-meanwhile');
  await audit(world, turn, { what: 'people/coordinates', subject: known.name, before, after });
  return knownPerson(world, turn, person);
}

async function knownPerson(
  world: World,
  { organisation }: TabTurn,
  id: string,
): Promise<PersonShape> {
  const known = await personOf(world, organisation, id);
  if (known === undefined) throw new Refusal('person-unknown', { name: '' });
  return known;
}

function rolesIn(list: unknown): readonly Role[] {
  return everyRole.filter((role) => Array.isArray(list) && list.includes(role));
}
