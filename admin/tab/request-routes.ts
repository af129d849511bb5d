import type { DeviceRequest } from '../../bot/domain/request';
import type { RequestViews } from '../../bot/services/request-views';
import type { Requests } from '../../bot/services/requests';
import type { World } from '../../bot/services/world';
import { lineOf, requestsPage } from '../requests/requests-page';
import { textOf, wholeOf, type Asked, type TabRoute } from './tab-route';

/** What requests are looked at and decided with: the same services as in chat. */
export interface RequestServices {
  readonly world: World;
  readonly views: RequestViews;
  readonly requests: Requests;
}

/** Requests and the queue. Everybody may ask; who may see and decide what, the services say. */
export function requestRoutes({ world, views, requests }: RequestServices): readonly TabRoute[] {
  const done = async ({ turn, body }: Asked, act: (id: string) => Promise<DeviceRequest>) => {
    const id = textOf(body, 'request');
    // Whose business a request is not, learns nothing of it by trying.
    await views.load(turn.organisation, id, turn.actor, turn.now);
    return lineOf(views, turn, await act(id));
  };
  return [
    {
      method: 'get',
      path: '/requests',
      for: 'everybody',
      run: ({ turn, query }) => requestsPage(world, views, turn, textOf(query, 'which')),
    },
    {
      method: 'post',
      path: '/request/approve',
      for: 'everybody',
      run: (asked) =>
        done(asked, (id) => requests.approve(asked.turn, id, wholeOf(asked.body, 'seen'))),
    },
    {
      method: 'post',
      path: '/request/decline',
      for: 'everybody',
      run: (asked) => {
        const { turn, body } = asked;
        const reason = textOf(body, 'reason').slice(0, 500);
        return done(asked, (id) => requests.decline(turn, id, reason, wholeOf(body, 'seen')));
      },
    },
    {
      method: 'post',
      path: '/request/ready',
      for: ['it-admin'],
      run: (asked) => {
        const { turn, body } = asked;
        const [place, time] = [textOf(body, 'place'), textOf(body, 'when')];
        return done(asked, (id) =>
          requests.makeReady(turn, id, place.slice(0, 200), time.slice(0, 200)),
        );
      },
    },
  ];
}
