import { factsOf } from '../../bot/domain/administrations';
import { coordinatorsOf, type RoleHolder } from '../../bot/domain/co2/monthly/recipients';
import type { Organisation } from '../../bot/domain/organisation';
import { settingsOf } from '../../bot/services/co2/monthly/settings';
import type { World } from '../../bot/services/world';
import { OwnPeople } from '../people/own-people';
import type { AdministrationShape, OrganisationShape } from '../tab/organisation-shapes';

/** What an organisation is, with its administrations in their own order. */
export async function ownOrganisation(
  world: World,
  organisation: Organisation,
): Promise<OrganisationShape> {
  const { version, _id: id, name, tenant, companies, accountString, invoicing } = organisation;
  const names = await coordinatorNames(world, organisation);
  const administrations = await Promise.all(
    organisation.administrations.map((one) => shapeOf(world, organisation, one, names)),
  );
  return {
    ...{ version, id, name, tenant, companies, administrations },
    keepsAccounts: invoicing !== undefined,
    accountExample: accountString.example,
  };
}

async function shapeOf(
  { store }: World,
  organisation: Organisation,
  { id, name, departments, closed }: Organisation['administrations'][number],
  names: ReadonlyMap<string, readonly string[]>,
): Promise<AdministrationShape> {
  const { devices } = store.of(organisation._id);
  return {
    ...{ id, sv: name.sv, en: name.en, departments },
    account: factsOf(organisation, id)?.account ?? '',
    ...(closed !== undefined && { closed }),
    devices: await devices.countDocuments({ administration: id }),
    coordinators: names.get(id) ?? [],
  };
}

/** By administration: those of whom it is said, and those who have the role and work there. */
async function coordinatorNames(
  world: World,
  organisation: Organisation,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { store, directory } = world;
  const { tenant } = organisation;
  const settings = await settingsOf(store, organisation._id);
  const people = async (oids: readonly string[]) =>
    new OwnPeople(world, organisation).of(
      await Promise.all(oids.map((oid) => directory.profile(tenant, oid))),
    );
  const holders = (await people(await directory.withRole(tenant, 'coordinator'))).map(
    ({ oid, department }): RoleHolder => ({ person: oid, ...(department && { department }) }),
  );
  const byPerson = coordinatorsOf(organisation, settings, holders);
  const names = new Map<string, readonly string[]>();
  for (const { oid, name } of await people([...byPerson.keys()])) {
    for (const id of byPerson.get(oid) ?? []) names.set(id, [...(names.get(id) ?? []), name]);
  }
  return names;
}
