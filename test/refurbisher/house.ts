import { deviceKeys, deviceWords, registered, type Device } from '../../bot/domain/device';
import type { Lifecycle } from '../../bot/domain/lifecycle';
import type { Actor, Role } from '../../bot/domain/person';
import { ConsignmentFollowing } from '../../bot/services/refurbisher/consignment-following';
import { Consignments } from '../../bot/services/refurbisher/consignments';
import { peopleDirectory } from '../../bot/services/people';
import type { World } from '../../bot/services/world';
import { openCollections } from '../../bot/store/collections';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { furnish } from '../support/furnish';
import { aDevice, usedLaptop, usedPhone } from '../support/organisation';

export const morning = new Date('2026-11-23T08:00:00Z');
export const minutesLater = (minutes: number): Date =>
  new Date(morning.getTime() + minutes * 60_000);

export const actorWith = (...roles: readonly Role[]): Actor => ({
  oid: 'oid-mikael',
  alias: 'p-mikael',
  organisation: 'ekholma',
  roles,
  language: 'sv',
});
export const technician = actorWith('technician');

/** The IT unit's house: returned devices in it, and the services that send them on. */
export interface House {
  readonly world: World;
  readonly following: ConsignmentFollowing;
  readonly consignments: Consignments;
  device(tag: string): Promise<Device>;
  states(): Promise<Readonly<Record<string, string>>>;
}

/** A device that came back on the first of November, with a chain that says so. */
export function aReturned(tag: string, more: Partial<Device> = {}): Device {
  const lifecycle: Lifecycle = {
    state: 'returned',
    since: new Date('2026-11-02T09:00:00Z'),
    endOfUse: '2026-11-01',
  };
  const product = more.kind === 'phone' ? usedPhone : usedLaptop;
  const plain = aDevice(product, { tag, administration: 'omsorg', ...more });
  const device = { ...plain, lifecycle, ...more };
  const told = { at: lifecycle.since, actor: 'job:test', facts: {} };
  return {
    ...device,
    keys: deviceKeys(device),
    words: deviceWords(device),
    chain: [registered(device._id, device.lifecycle.state, told)],
  };
}

/** So many laptops that came back: L-1 with serial SER1, L-2 with SER2 … */
export function returnedLaptops(count: number): readonly Device[] {
  return Array.from({ length: count }, (_, n) =>
    aReturned(`L-${n + 1}`, { serial: `SER${n + 1}` }),
  );
}

export async function aHouse(engine: Engine, devices: readonly Device[]): Promise<House> {
  const store = new Store(await openCollections(engine));
  await furnish(store, { devices });
  let ids = 0;
  const world: World = {
    store,
    directory: peopleDirectory(store),
    newId: () => `id-${(ids += 1)}`,
  };
  const following = new ConsignmentFollowing(world);
  return {
    world,
    following,
    consignments: new Consignments(world, following),
    device: async (tag) => {
      const device = await store.of('ekholma').devices.findOne({ _id: `ekholma/device/${tag}` });
      if (device === null) throw new Error(`no device ${tag}`);
      return device;
    },
    states: async () => {
      const all = await store.of('ekholma').devices.find({}).toArray();
      return Object.fromEntries(all.map(({ tag, lifecycle }) => [tag, lifecycle.state]));
    },
  };
}
