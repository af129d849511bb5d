import { z } from 'zod';
import { deviceKeys, type Device } from '../../../bot/domain/device';
import { tryDevice } from '../../../bot/services/device-changes';
import type { World } from '../../../bot/services/world';
import { plainActs } from '../../devices/device-acts';
import { listDevices } from '../../devices/device-list';
import { endpoint, type ApiTurn, type Endpoint } from '../endpoint';
import { cursorOf, pageOf, paging, placeOf } from '../page';
import { Problem } from '../problem';
import { registerDevice } from '../register-device';
import { chainEvent, day, device, kind, none, state } from '../shapes';

const byTag = z.object({ tag: z.string().min(1).max(100) });
const withChain = device.extend({ chain: z.array(chainEvent) });

/** Devices: found, told of with their chain, registered, and carried a step further. */
export function deviceEndpoints(world: World): readonly Endpoint[] {
  return [list(world), one(world), register(world), step(world)];
}

function list(world: World): Endpoint {
  return endpoint({
    path: '/devices',
    name: 'listDevices',
    summary: 'Devices by tag, or those that words find',
    scope: 'Devices.Read',
    params: none,
    query: z.object({
      ...paging,
      text: z.string().max(200).default('').describe('Words: tag, serial, IMEI, model'),
      state: state.optional(),
      administration: z.string().max(100).optional(),
      kind: kind.optional(),
      overdue: z.stringbool().default(false).describe('Only those whose usage time has ended'),
    }),
    answer: pageOf(device),
    run: async ({ turn, query }) => {
      const { organisation, now } = turn;
      const { text, overdue, limit, administration } = query;
      const after = placeOf(query.cursor);
      const page = await listDevices(
        { world, organisation, now },
        {
          ...{ text, overdue, size: limit, sort: 'tag', descending: false },
          states: query.state === undefined ? [] : [query.state],
          ...(administration !== undefined && { administration }),
          ...(query.kind !== undefined && { kind: query.kind }),
          ...(after !== undefined && { after }),
        },
      );
      const items = page.devices.map(shown);
      return { body: { items, ...(page.next !== undefined && { next: cursorOf(page.next) }) } };
    },
  });
}

function one(world: World): Endpoint {
  return endpoint({
    path: '/devices/{tag}',
    name: 'getDevice',
    summary: 'A device with its custody chain',
    scope: 'Devices.Read',
    params: byTag,
    query: none,
    answer: withChain,
    run: async ({ turn, params }) => {
      const found = await tagged(world, turn, params.tag);
      return { body: whole(found), version: found.version };
    },
  });
}

function register(world: World): Endpoint {
  return endpoint({
    method: 'post',
    path: '/devices',
    name: 'registerDevice',
    summary:
      'A device that was bought: ordered, or in stock. The same tag or serial twice is refused',
    scope: 'Devices.Write',
    params: none,
    query: none,
    body: z.strictObject({
      tag: z.string().trim().min(1).max(100),
      serial: z.string().trim().min(1).max(100).optional(),
      imei: z.string().trim().min(1).max(40).optional(),
      model: z.string().trim().min(1).max(200),
      kind,
      product: z.string().max(100).optional().describe('The id of a product of the catalogue'),
      acquired: day.optional(),
      price: z.number().min(0).max(1_000_000).optional().describe('SEK without VAT'),
      state: z.enum(['ordered', 'in-stock']).default('in-stock'),
    }),
    answer: withChain,
    run: async ({ turn, body }) => {
      const made = await registerDevice(world, turn, body);
      return { body: whole(made), version: made.version };
    },
  });
}

function step(world: World): Endpoint {
  return endpoint({
    method: 'post',
    path: '/devices/{tag}/steps',
    name: 'takeStep',
    summary: 'A step that needs no form: arrived, lost, found, in use after all',
    scope: 'Devices.Write',
    conditional: true,
    params: byTag,
    query: none,
    body: z.strictObject({ step: z.enum(plainActs) }),
    answer: withChain,
    run: async ({ turn, params, body, seen }) => {
      const found = await tagged(world, turn, params.tag);
      const changed = new Problem(412, 'changed-meanwhile', 'The device has changed since');
      if (found.version !== seen) throw changed;
      const command = { type: body.step, now: turn.now };
      const saved = await tryDevice(world, found, command, turn.actor);
      if (saved === undefined) throw changed;
      return { body: whole(saved), version: saved.version };
    },
  });
}

async function tagged({ store }: World, { organisation }: ApiTurn, tag: string): Promise<Device> {
  const keys = deviceKeys({ organisation: organisation._id, tag });
  const found = await store.of(organisation._id).devices.findOne({ keys: { $in: keys } });
  if (found === null) throw new Problem(404, 'not-found', 'There is no such device');
  return found;
}

/** A device as other systems see it: without our own ids, words and keys. */
function shown(found: Device): z.input<typeof device> {
  const { tag, serial, imei, model, product, administration, acquired, price, version } = found;
  const { state: is, since, ...rest } = found.lifecycle;
  const { holder, start, due, endOfUse } = rest as Partial<
    Record<'holder' | 'start' | 'due' | 'endOfUse', string>
  >;
  return {
    ...{ tag, model, kind: found.kind, state: is, since: since.toISOString() },
    ...{ serial, imei, product, administration, acquired, price },
    ...{ holder, start, due, endOfUse, version },
  };
}

function whole(found: Device): z.input<typeof withChain> {
  const chain = found.chain.map(({ n, at, actor, what, from, to, facts, hash }) => ({
    ...{ n, at: at.toISOString(), actor, what, from, to, facts: { ...facts }, hash },
  }));
  return { ...shown(found), chain };
}
