import { plugin, type Plugin } from '../../bot/intents/plugin';
import { afterChange } from '../../bot/intents/request-reply';
import { inventory } from '../../bot/services/inventory';
import { waitingFor } from '../../bot/services/request-lists';
import type { RequestViews } from '../../bot/services/request-views';
import type { Requests } from '../../bot/services/requests';
import type { World } from '../../bot/services/world';
import { readStaff, type StaffIntent } from './read';

export interface StaffServices {
  readonly world: World;
  readonly requests: Requests;
  readonly views: RequestViews;
}

/** Approvals, preparing, the queue and the inventory, in chat. Who may is decided in the services. */
export function membersOfStaff({ world, requests, views }: StaffServices): Plugin {
  return plugin<StaffIntent>('staff', readStaff, {
    approve: async ({ request, seen }, turn) =>
      afterChange(views, turn, request, () => requests.approve(turn, request, seen)),
    decline: async ({ request, reason, seen }, turn) =>
      afterChange(views, turn, request, () => requests.decline(turn, request, reason, seen)),
    'make-ready': async ({ request, place, when }, turn) =>
      afterChange(views, turn, request, () => requests.makeReady(turn, request, place, when)),
    move: async ({ request, product }, turn) =>
      afterChange(views, turn, request, () => requests.move(turn, request, product)),
    queue: async (_, turn) => {
      const { lines, more } = await waitingFor(world, turn.actor, turn.organisation, turn.now);
      if (lines.length === 0) return [{ kind: 'sentence', key: 'queue.none' }];
      return [
        { kind: 'requests', title: 'queue', lines, more, demo: turn.organisation.demo === true },
      ];
    },
    inventory: async ({ search }, turn) => [
      { kind: 'inventory', inventory: await inventory(world, turn.organisation, search) },
    ],
  });
}
