import { substitutesFor } from '../domain/approval';
import type { Organisation } from '../domain/organisation';
import type { DeviceRequest } from '../domain/request';
import { dayOf } from '../domain/time';
import type { World } from './world';

/** More levels than any municipality has: the directory may hold a circle. */
const mostLevels = 10;

/**
 * The nearest manager above a person who can decide on a request: neither asks nor gets it, and is
 * there, or has somebody in their place today. Undefined when nobody is: then IT decides.
 */
export async function managerAbove(
  { directory }: Pick<World, 'directory'>,
  organisation: Organisation,
  { by, for: recipient }: Pick<DeviceRequest, 'by' | 'for'>,
  { person, now }: { readonly person: string; readonly now: Date },
): Promise<string | undefined> {
  let below = person;
  for (let level = 0; level < mostLevels; level += 1) {
    const above = await directory.manager(organisation.tenant, below);
    if (above === undefined) return undefined;
    const own = above === by || above === recipient;
    if (!own && (await canDecide({ directory }, organisation, above, now))) return above;
    below = above;
  }
  return undefined;
}

/**
 * Whether a manager, or somebody in their place today, is still with the organisation. Throws
 * DirectoryUnavailable where nobody can tell.
 */
export async function canDecide(
  { directory }: Pick<World, 'directory'>,
  { tenant, substitutes }: Organisation,
  manager: string,
  now: Date,
): Promise<boolean> {
  for (const oid of [manager, ...substitutesFor(substitutes, manager, dayOf(now))]) {
    if (!(await directory.hasLeft(tenant, oid))) return true;
  }
  return false;
}
