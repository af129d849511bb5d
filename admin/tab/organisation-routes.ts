import { Refusal } from '../../bot/domain/errors';
import type { World } from '../../bot/services/world';
import { ownOrganisation } from '../organisations/own-organisation';
import {
  closeAdministration,
  rename,
  saveAdministration,
} from '../organisations/organisation-changes';
import { textOf, wholeOf, type Asked, type TabRoute } from './tab-route';

/** The organisation of whoever asks, with its administrations; never another's. Only IT admins. */
export function organisationRoutes(world: World): readonly TabRoute[] {
  const route = (method: 'get' | 'post', path: string, run: TabRoute['run']): TabRoute => ({
    method,
    path,
    for: ['it-admin'],
    run,
  });
  return [
    route('get', '/organisation', ({ turn }) => ownOrganisation(world, turn.organisation)),
    route('post', '/organisation/name', ({ turn, body }) =>
      rename(world, turn, textOf(body, 'name'), versionIn(body)),
    ),
    route('post', '/organisation/administration', ({ turn, body }) =>
      saveAdministration(world, turn, body['administration'], versionIn(body)),
    ),
    route('post', '/organisation/close', ({ turn, body }) =>
      closeAdministration(
        world,
        turn,
        { id: textOf(body, 'id'), closed: body['closed'] === true },
        versionIn(body),
      ),
    ),
  ];
}

function versionIn(body: Asked['body']): number {
  const version = wholeOf(body, 'version');
  if (version === undefined) throw new Refusal('changed-meanwhile');
  return version;
}
