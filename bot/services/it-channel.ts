import type { Actor } from '../domain/person';
import type { Store } from '../store/store';
import { changeOrganisation } from './organisation-changes';

/**
 * The first channel into which somebody of IT puts the bot is where requests are decided; true when it
 * has become so now. A second one moves nothing: that takes the organisation's file.
 */
export async function learnItChannel(
  store: Store,
  { organisation, roles }: Pick<Actor, 'organisation' | 'roles'>,
  channel: string,
): Promise<boolean> {
  if (!roles.includes('it-admin')) return false;
  const changed = await changeOrganisation(store, organisation, ({ itChannel }) =>
    itChannel === undefined ? { itChannel: channel } : undefined,
  );
  return changed !== undefined;
}
