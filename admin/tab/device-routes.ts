import { Refusal } from '../../bot/domain/errors';
import { states, type Lifecycle, type State } from '../../bot/domain/lifecycle';
import { administrationName } from '../../bot/services/request-views';
import type { World } from '../../bot/services/world';
import type { Device } from '../../bot/domain/device';
import { dayOf } from '../../bot/domain/time';
import { doAct, isPlainAct } from '../devices/device-acts';
import { listDevices, type ListAsked } from '../devices/device-list';
import { isSortName } from '../devices/list-order';
import { storyOf } from '../devices/device-story';
import { overview } from '../overview/overview';
import { bulkRoutes } from './bulk-routes';
import type { DeviceLineShape } from './shapes';
import { textOf, type Asked, type TabRoute, type TabTurn } from './tab-route';

const staff = ['it-admin', 'technician'] as const;

/** The inventory: leafed through, one device's story, and what staff do with it by one press. */
export function deviceRoutes(world: World): readonly TabRoute[] {
  return [
    {
      method: 'get',
      path: '/overview',
      for: staff,
      run: ({ turn }) => overview(world, turn),
    },
    {
      method: 'get',
      path: '/devices',
      for: staff,
      run: async ({ turn, query }) => {
        const { organisation, now } = turn;
        const listed = await listDevices({ world, organisation, now }, listIn(query));
        const { devices, ...rest } = listed;
        return {
          ...rest,
          lines: await Promise.all(devices.map((one) => lineOf(world, turn, one))),
        };
      },
    },
    {
      method: 'get',
      path: '/device',
      for: staff,
      run: async ({ turn, query }) => story(world, turn, textOf(query, 'id')),
    },
    {
      method: 'post',
      path: '/device/act',
      for: staff,
      run: async ({ turn, body }) => {
        const { device, act, seen } = actIn(body);
        await doAct(world, turn, { device, act, seen });
        return story(world, turn, device);
      },
    },
    ...bulkRoutes(world),
  ];
}

/** How many devices a page of the list holds. */
const pageSize = 50;

function listIn(query: URLSearchParams): ListAsked {
  const sort = textOf(query, 'sort');
  const kind = textOf(query, 'kind');
  const administration = textOf(query, 'administration');
  const after = textOf(query, 'after');
  return {
    text: textOf(query, 'text'),
    states: textOf(query, 'states').split(',').filter(isState),
    overdue: textOf(query, 'overdue') === 'yes',
    sort: isSortName(sort) ? sort : 'tag',
    descending: textOf(query, 'direction') === 'down',
    size: pageSize,
    ...(administration !== '' && { administration }),
    ...((kind === 'computer' || kind === 'phone') && { kind }),
    ...(after !== '' && { after }),
  };
}

function actIn(body: Asked['body']): Parameters<typeof doAct>[2] {
  const [act, seen] = [textOf(body, 'act'), textOf(body, 'seen')];
  if (!isPlainAct(act) || !isState(seen)) throw new Refusal('device-not-found');
  return { device: textOf(body, 'device'), act, seen };
}

function isState(text: string): text is State {
  return (states as readonly string[]).includes(text);
}

async function story(world: World, turn: TabTurn, id: string): Promise<object> {
  const { organisation, actor, now } = turn;
  const device = await world.store.of(organisation._id).devices.findOne({ _id: id });
  if (device === null) throw new Refusal('device-not-found');
  return storyOf({ world, organisation, actor, now }, device);
}

async function lineOf(
  world: World,
  turn: TabTurn,
  { _id, tag, model, kind, serial, acquired, administration, lifecycle }: Device,
): Promise<DeviceLineShape> {
  return {
    id: _id,
    tag,
    model,
    kind,
    state: lifecycle.state,
    since: lifecycle.since.toISOString(),
    ...(serial !== undefined && { serial }),
    ...(acquired !== undefined && { acquired }),
    ...(administration !== undefined && {
      administration: administrationName(turn.organisation, administration),
    }),
    ...(await useOf(world, turn, lifecycle)),
  };
}

async function useOf(
  world: World,
  { organisation, now }: TabTurn,
  lifecycle: Lifecycle,
): Promise<Pick<DeviceLineShape, 'holder' | 'due' | 'overdue'>> {
  const { holder, due } = lifecycle as { readonly holder?: string; readonly due?: string };
  const person =
    holder === undefined ? undefined : await world.directory.profile(organisation.tenant, holder);
  return {
    overdue: due !== undefined && due < dayOf(now) && lifecycle.state !== 'lost',
    ...(holder !== undefined && { holder: person?.name ?? '–' }),
    ...(due !== undefined && { due }),
  };
}
