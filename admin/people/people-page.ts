import type { Organisation } from '../../bot/domain/organisation';
import { roles as everyRole, type Profile } from '../../bot/domain/person';
import { settingsOf } from '../../bot/services/co2/monthly/settings';
import type { World } from '../../bot/services/world';
import type { PeoplePage, PersonShape } from '../tab/people-shapes';
import { OwnPeople } from './own-people';

const atATime = 25;

type Coordinates = ReadonlyMap<string, readonly string[]>;

/**
 * Whoever has a role, coordinates, or stands in or is stood in for, by name; or whom the directory finds
 * for what is typed. A tenant is never listed whole.
 */
export async function peoplePage(
  world: World,
  organisation: Organisation,
  { search, from, rolesHere }: { search: string; from: number; rolesHere: boolean },
): Promise<PeoplePage> {
  const coordinates = await coordinatesOf(world, organisation);
  const found =
    search.trim() === ''
      ? await everybodyWithATask(world, organisation, coordinates)
      : await world.directory.search(organisation.tenant, search);
  const own = await new OwnPeople(world, organisation).of(found);
  const page = own.slice(from, from + atATime);
  const people = await Promise.all(
    page.map((person) => shapeOf(world, organisation, person, coordinates)),
  );
  const next = from + atATime;
  return { people, count: own.length, rolesHere, ...(next < own.length && { next }) };
}

/** One person; undefined where the organisation has nobody of that id. */
export async function personOf(
  world: World,
  organisation: Organisation,
  oid: string,
): Promise<PersonShape | undefined> {
  const profile = await world.directory.profile(organisation.tenant, oid);
  const [own] = await new OwnPeople(world, organisation).of([profile]);
  if (own === undefined) return undefined;
  return shapeOf(world, organisation, own, await coordinatesOf(world, organisation));
}

async function everybodyWithATask(
  { directory }: World,
  { tenant, substitutes }: Organisation,
  coordinates: Coordinates,
): Promise<readonly (Profile | undefined)[]> {
  const holders = await Promise.all(everyRole.map((role) => directory.withRole(tenant, role)));
  const oids = new Set([
    ...holders.flat(),
    ...coordinates.keys(),
    ...substitutes.flatMap((one) => [one.for, one.by]),
  ]);
  const people = await Promise.all([...oids].map((oid) => directory.profile(tenant, oid)));
  return people.sort((one, other) => (one?.name ?? '').localeCompare(other?.name ?? '', 'sv'));
}

async function coordinatesOf(
  { store }: World,
  { _id, administrations }: Organisation,
): Promise<Coordinates> {
  const { coordinators } = await settingsOf(store, _id);
  const known = administrations.map(({ id }) => id);
  return new Map(
    coordinators.map((one) => [one.person, known.filter((id) => one.administrations.includes(id))]),
  );
}

async function shapeOf(
  { directory }: World,
  { tenant }: Organisation,
  { oid: id, name, title = '', department = '', active }: Profile,
  all: Coordinates,
): Promise<PersonShape> {
  const roles = await directory.roles(tenant, id);
  const coordinates = all.get(id);
  return { id, name, title, department, active, roles, ...(coordinates && { coordinates }) };
}
