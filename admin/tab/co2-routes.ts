import { Coordinators } from '../../bot/services/co2/monthly/coordinators';
import { CountedDevices } from '../../bot/services/co2/monthly/counted-devices';
import { Dispatch } from '../../bot/services/co2/monthly/dispatch';
import { Entries } from '../../bot/services/co2/monthly/entries';
import { MonthlyViews } from '../../bot/services/co2/monthly/monthly-views';
import type { World } from '../../bot/services/world';
import { cardsOf, previewOf, sendCard } from '../co2/cards';
import { entriesBehind, explored } from '../co2/explorer';
import { chooseSet, restate, restatingOf, saveGoal, setsOf } from '../co2/sets';
import { textOf, wholeOf, type Asked, type TabRoute } from './tab-route';

/** What was saved: looked into by those whose it is; cards, sets and goals by IT admins. */
export function co2Routes(world: World): readonly TabRoute[] {
  const coordinators = new Coordinators(world);
  const looking = { world, coordinators, entries: new Entries(world) };
  const cards = {
    world,
    dispatch: new Dispatch(world, coordinators),
    views: new MonthlyViews(world, new CountedDevices(world)),
  };
  const seen = ['it-admin', 'economist', 'coordinator'] as const;
  const route = (
    method: 'get' | 'post',
    path: string,
    run: TabRoute['run'],
    whose: TabRoute['for'] = ['it-admin'],
  ): TabRoute => ({ method, path, for: whose, run });
  return [
    route('get', '/co2', ({ turn, query }) => explored(looking, turn, askedIn(query)), seen),
    route(
      'get',
      '/co2/entries',
      ({ turn, query }) => {
        const asked = { ...askedIn(query), kind: textOf(query, 'kind') };
        return entriesBehind(looking, turn, asked, wholeOf(query, 'page') ?? 1);
      },
      seen,
    ),
    route('get', '/co2/cards', ({ turn, query }) => cardsOf(cards, turn, textOf(query, 'month'))),
    route('get', '/co2/preview', ({ turn, query }) =>
      previewOf(cards, turn, textOf(query, 'month'), textOf(query, 'person')),
    ),
    route('post', '/co2/send', ({ turn, body }) =>
      sendCard(cards, turn, textOf(body, 'month'), textOf(body, 'person')),
    ),
    route('get', '/co2/sets', ({ turn }) => setsOf(world, turn)),
    route('post', '/co2/choose', ({ turn, body }) =>
      chooseSet(world, turn, textOf(body, 'from'), body['set']),
    ),
    route('post', '/co2/restating', ({ turn, body }) => restatingOf(world, turn, body)),
    route('post', '/co2/restate', ({ turn, body }) => restate(world, turn, body)),
    route('post', '/co2/goal', ({ turn, body }) =>
      saveGoal(world, turn, body['goal'], wholeOf(body, 'version')),
    ),
  ];
}

function askedIn(query: Asked['query']): {
  from: string;
  to: string;
  administration: string;
} {
  return {
    from: textOf(query, 'from').slice(0, 7),
    to: textOf(query, 'to').slice(0, 7),
    administration: textOf(query, 'administration').slice(0, 100),
  };
}
