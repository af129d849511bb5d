import { Refusal } from '../../bot/domain/errors';
import type { Base } from '../../bot/feature';
import type { Substitute } from '../../bot/domain/organisation';
import { peoplePage } from '../people/people-page';
import { saveCoordinates, saveRoles, type ListWanted } from '../people/person-changes';
import { addStandIn, removeStandIn, standInsPage } from '../people/stand-ins';
import { textOf, wholeOf, type Asked, type TabRoute } from './tab-route';

/** People with what they may do, and who stands in for whom. Only IT admins. */
export function peopleRoutes({
  world,
  config,
}: Pick<Base, 'world' | 'config'>): readonly TabRoute[] {
  const rolesHere = (): boolean => config.graph === undefined;
  const route = (method: 'get' | 'post', path: string, run: TabRoute['run']): TabRoute => ({
    method,
    path,
    for: ['it-admin'],
    run,
  });
  return [
    route('get', '/people', ({ turn, query }) =>
      peoplePage(world, turn.organisation, {
        search: textOf(query, 'search'),
        from: Math.max(0, wholeOf(query, 'from') ?? 0),
        rolesHere: rolesHere(),
      }),
    ),
    route('post', '/people/roles', ({ turn, body }) =>
      saveRoles(world, turn, listIn(body), rolesHere()),
    ),
    route('post', '/people/coordinates', ({ turn, body }) =>
      saveCoordinates(world, turn, listIn(body)),
    ),
    route('get', '/substitutes', ({ turn, query }) =>
      standInsPage(world, turn.organisation, turn.now, Math.max(0, wholeOf(query, 'from') ?? 0)),
    ),
    route('post', '/substitutes/add', ({ turn, body }) =>
      addStandIn(world, turn, substituteIn(body), versionIn(body)),
    ),
    route('post', '/substitutes/remove', ({ turn, body }) =>
      removeStandIn(world, turn, substituteIn(body), versionIn(body)),
    ),
  ];
}

function listIn(body: Asked['body']): ListWanted {
  return { person: textOf(body, 'person'), seen: body['seen'], wanted: body['wanted'] };
}

function substituteIn(body: Asked['body']): Substitute {
  return {
    for: textOf(body, 'for'),
    by: textOf(body, 'by'),
    from: textOf(body, 'from'),
    to: textOf(body, 'to'),
  };
}

function versionIn(body: Asked['body']): number {
  const version = wholeOf(body, 'version');
  if (version === undefined) throw new Refusal('changed-meanwhile');
  return version;
}
