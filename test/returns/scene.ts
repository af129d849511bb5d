import type { Device } from '../../bot/domain/device';
import type { ReturnCase } from '../../bot/domain/returns/return-case';
import type { TestApp } from '../support/app';
import type { Pressable } from '../support/cards';
import { aDevice } from '../support/organisation';
import type { Someone } from '../support/teams-client';

/** A device in somebody's use, or an administration's; tell what matters. */
export function inUseBy(
  person: Someone | undefined,
  of: Parameters<typeof aDevice>[0],
  more: Partial<Device> & { readonly due?: string } = {},
): Device {
  const { due = '2028-03-01', ...rest } = more;
  const since = new Date('2025-03-01T08:00:00Z');
  const holder = person === undefined ? {} : { holder: person.oid };
  const lifecycle = { state: 'in-use', since, start: '2025-03-01', due, ...holder } as const;
  return aDevice(of, { lifecycle, administration: 'omsorg', ...rest });
}

/** The newest card in somebody's chat. */
export function lastOf(test: TestApp, person: Someone): Pressable | undefined {
  return test.connector.shown(test.teams.chatOf(person)).at(-1);
}

/** Every return there is. */
export function returnsIn(test: TestApp): Promise<ReturnCase[]> {
  return test.app.store
    .of('ekholma')
    .returns.find({ 'stage.name': { $gt: '' } })
    .toArray();
}
