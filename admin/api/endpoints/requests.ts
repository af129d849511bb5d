import { z } from 'zod';
import type { DeviceRequest, StageName } from '../../../bot/domain/request';
import type { World } from '../../../bot/services/world';
import { endpoint, type Endpoint } from '../endpoint';
import { pageOf, paging } from '../page';
import { Problem } from '../problem';
import { none, request } from '../shapes';
import { stagePage } from '../stage-page';

const stages = request.shape.stage.options satisfies readonly StageName[];

/** Requests, from the form to the confirmed receipt. What people wrote as a reason stays with IT. */
export function requestEndpoints(world: World): readonly Endpoint[] {
  return [list(world), one(world)];
}

function list({ store }: World): Endpoint {
  return endpoint({
    path: '/requests',
    name: 'listRequests',
    summary: 'Requests, those first that have been longest where they are',
    scope: 'Requests.Read',
    params: none,
    query: z.object({ ...paging, stage: request.shape.stage.optional() }),
    answer: pageOf(request),
    run: async ({ turn, query }) => {
      const { requests } = store.of(turn.organisation._id);
      const asked = query.stage === undefined ? stages : [query.stage];
      const { items, next } = await stagePage(requests, asked, query);
      return { body: { items: items.map(shown), ...next } };
    },
  });
}

function one({ store }: World): Endpoint {
  return endpoint({
    path: '/requests/{number}',
    name: 'getRequest',
    summary: 'A request by its number, "B-1042"',
    scope: 'Requests.Read',
    params: z.object({ number: z.string().min(1).max(40) }),
    query: none,
    answer: request,
    run: async ({ turn, params }) => {
      const { requests } = store.of(turn.organisation._id);
      const found = await requests.findOne({ number: params.number });
      if (found === null) throw new Problem(404, 'not-found', 'There is no such request');
      return { body: shown(found), version: found.version };
    },
  });
}

function shown(found: DeviceRequest): z.input<typeof request> {
  const { number, kind, product, by, administration, place, accountString, neededBy } = found;
  return {
    ...{ number, kind, product, by, for: found.for, administration, place, accountString },
    ...{ neededBy, stage: found.stage.name, since: found.stage.since.toISOString() },
    ...{ createdAt: found.createdAt.toISOString(), version: found.version },
  };
}
