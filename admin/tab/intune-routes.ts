import type { Base } from '../../bot/feature';
import { Refusal } from '../../bot/domain/errors';
import { intuneDifferences } from '../intune/differences';
import { takeOver } from '../intune/take-over';
import { textOf, wholeOf, type Asked, type TabRoute } from './tab-route';

/** Days without a report until a device counts as unseen, where the page says nothing. */
const usualDays = 90;

/** What Intune and the inventory differ in, and a press that lets Intune's word count. Only IT admins. */
export function intuneRoutes({ world, members, managed }: Base): readonly TabRoute[] {
  return [
    {
      method: 'get',
      path: '/intune',
      for: ['it-admin'],
      run: ({ turn, query }) => intuneDifferences(world, managed, turn, daysIn(query)),
    },
    {
      method: 'post',
      path: '/intune/take',
      for: ['it-admin'],
      run: async ({ turn, body }) => {
        if (managed === undefined) throw new Refusal('intune-none');
        const taking = { world, members, intune: managed, turn };
        await takeOver(taking, {
          kind: textOf(body, 'kind'),
          managed: textOf(body, 'managed'),
          device: textOf(body, 'device'),
          version: wholeOf(body, 'version') ?? 0,
          unseenAfter: daysIn(body),
        });
        return {};
      },
    },
  ];
}

function daysIn(from: URLSearchParams | Asked['body']): number {
  const days = wholeOf(from, 'days') ?? usualDays;
  return Math.min(Math.max(days, 1), 3650);
}
