import { z } from 'zod';
import type { Consignment } from '../../../bot/domain/refurbisher/consignment';
import type { ReturnCase } from '../../../bot/domain/returns/return-case';
import type { World } from '../../../bot/services/world';
import { endpoint, type Endpoint } from '../endpoint';
import { cursorOf, pageOf, paging, placeOf } from '../page';
import { consignment, none, returned } from '../shapes';
import { stagePage } from '../stage-page';

/** What comes back, and what leaves for the refurbisher. */
export function returnEndpoints(world: World): readonly Endpoint[] {
  return [returns(world), consignments(world)];
}

function returns(world: World): Endpoint {
  return endpoint({
    path: '/returns',
    name: 'listReturns',
    summary: 'Returns, those first that have been longest where they are',
    scope: 'Returns.Read',
    params: none,
    query: z.object({ ...paging, stage: returned.shape.stage.optional() }),
    answer: pageOf(returned),
    run: async ({ turn, query }) => {
      const scope = world.store.of(turn.organisation._id);
      const asked = query.stage === undefined ? returned.shape.stage.options : [query.stage];
      const { items, next } = await stagePage(scope.returns, asked, query);
      const ids = items.flatMap(({ device = [] }) => device);
      const devices = await scope.devices.find({ _id: { $in: ids } }).toArray();
      const tags = new Map(devices.map(({ _id, tag }) => [_id, tag]));
      return { body: { items: items.map((one) => shown(one, tags)), ...next } };
    },
  });
}

function shown(
  { number, device, stage, origin, createdAt }: ReturnCase,
  tags: ReadonlyMap<string, string>,
): z.input<typeof returned> {
  return {
    ...{ number, origin, stage: stage.name, since: stage.since.toISOString() },
    device: device === undefined ? undefined : tags.get(device),
    grade: 'grade' in stage ? stage.grade : undefined,
    createdAt: createdAt.toISOString(),
  };
}

function consignments({ store }: World): Endpoint {
  return endpoint({
    path: '/consignments',
    name: 'listConsignments',
    summary: 'Loads of used devices for the refurbisher, by number',
    scope: 'Returns.Read',
    params: none,
    query: z.object({ ...paging }),
    answer: pageOf(consignment),
    run: async ({ turn, query }) => {
      const after = Number(placeOf(query.cursor) ?? 0) || 0;
      const found = await store
        .of(turn.organisation._id)
        .consignments.find(
          { number: { $gt: after } },
          { sort: { number: 1 }, limit: query.limit + 1 },
        )
        .toArray();
      const items = found.slice(0, query.limit);
      const more = found.length > query.limit;
      const next = { next: cursorOf(String(items.at(-1)?.number ?? after)) };
      return { body: { items: items.map(loadOf), ...(more && next) } };
    },
  });
}

function loadOf({ number, refurbisher, stage, lines }: Consignment): z.input<typeof consignment> {
  return {
    ...{ number, refurbisher, stage: stage.name, since: stage.since.toISOString() },
    carrier: stage.name === 'handed-over' ? stage.carrier : undefined,
    devices: lines.map(({ tag, place }) => ({ tag, place })),
  };
}
