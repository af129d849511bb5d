import type { World } from '../../bot/services/world';
import { auditLines } from '../audit/audit';
import { outboxPage, sendAgain } from '../outbox/outbox-page';
import { saveSetting, settingsOf } from '../settings/settings';
import type { Me } from './shapes';
import { textOf, wholeOf, type TabRoute } from './tab-route';

/** Keeping order: who one is, settings, the outbox and the audit log. */
export function orderRoutes(world: World): readonly TabRoute[] {
  return [
    {
      method: 'get',
      path: '/me',
      for: 'everybody',
      run: async ({ turn: { actor, organisation } }): Promise<Me> => {
        const profile = await world.directory.profile(organisation.tenant, actor.oid);
        return {
          name: profile?.name ?? '–',
          roles: actor.roles,
          organisation: { name: organisation.name, demo: organisation.demo === true },
          administrations: organisation.administrations.map(({ id, name, closed }) => ({
            id,
            name,
            ...(closed !== undefined && { closed: true as const }),
          })),
        };
      },
    },
    {
      method: 'get',
      path: '/settings',
      for: ['it-admin'],
      run: async ({ turn }) => settingsOf(turn.organisation),
    },
    {
      method: 'post',
      path: '/settings',
      for: ['it-admin'],
      run: ({ turn, body }) =>
        saveSetting(world, turn, {
          part: textOf(body, 'part'),
          value: body['value'],
          version: wholeOf(body, 'version'),
        }),
    },
    {
      method: 'get',
      path: '/outbox',
      for: ['it-admin', 'technician'],
      run: ({ turn, query }) => outboxPage(world, turn, textOf(query, 'status')),
    },
    {
      method: 'post',
      path: '/outbox/again',
      for: ['it-admin', 'technician'],
      run: ({ turn, body }) => sendAgain(world, turn, textOf(body, 'id')),
    },
    {
      method: 'get',
      path: '/audit',
      for: ['it-admin'],
      run: async ({ turn, query }) => {
        const before = new Date(textOf(query, 'before'));
        const lines = await auditLines(
          world,
          turn,
          Number.isNaN(before.getTime()) ? undefined : before,
        );
        return { lines };
      },
    },
  ];
}
