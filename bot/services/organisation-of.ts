import { Refusal } from '../domain/errors';
import { isOf, type Organisation } from '../domain/organisation';
import { DirectoryUnavailable } from './directory-unavailable';
import type { World } from './world';

/**
 * The organisation that somebody of a tenant belongs to. One tenant may hold several; then the
 * directory's company name tells which. Throws the Refusal 'no-organisation' where there is none.
 */
export async function organisationOf(
  world: Pick<World, 'store' | 'directory'>,
  tenant: string,
  oid: string | undefined,
): Promise<Organisation> {
  const organisations = await world.store.inTenant(tenant);
  const [first] = organisations;
  if (first === undefined) throw new Refusal('no-organisation');
  if (organisations.length === 1 || oid === undefined) return first;
  const profile = await world.directory.profile(tenant, oid);
  // Somebody who comes to us exists: when the directory can't tell who they are, it is not to be had.
  if (profile === undefined)
    throw new DirectoryUnavailable('failed', 'whose organisation somebody belongs to is not known');
  const own = organisations.find((one) => one.companies.length > 0 && isOf(one, profile.company));
  if (own === undefined) throw new Refusal('no-organisation');
  return own;
}
