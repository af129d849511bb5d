import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listDevices } from '../../admin/devices/device-list';
import { findDevices } from '../../admin/devices/find-devices';
import { termsIn } from '../../admin/devices/search-terms';
import { overview } from '../../admin/overview/overview';
import { peopleDirectory } from '../../bot/services/people';
import type { World } from '../../bot/services/world';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { openMongo } from '../../bot/store/mongo';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { dropDatabase } from '../support/mongo-server';
import { manyDevices, municipality, people, now, turn } from './many-devices';
import { median, percentile, type Benchmark, type Figure } from './figure';

const [few, many, veryMany] = [10_000, 200_000, 1_000_000] as const;
const rounds = 1_000;

/**
 * What IT waits for on its page and in a search, with 10,000 devices in the store and with 200,000: the
 * ratio of the p99s. With 1,000,000 as well on the mongod that MONGODB_TEST_URI names.
 */
export const page: Benchmark = {
  name: 'page',
  run: async () => {
    const small = await embedded(few);
    const before = heap();
    const large = await embedded(many);
    const each = (heap() - before) / many;
    const figures = await compared('embedded', small.world, large.world, many);
    await Promise.all([small.leave(), large.leave()]);
    const memory = { name: 'page.embedded.bytes-a-device', value: each };
    return [...figures, memory, ...(await onMongo(process.env['MONGODB_TEST_URI'] ?? ''))];
  },
};

async function onMongo(url: string): Promise<readonly Figure[]> {
  if (url === '') return [];
  const [small, large] = [await mongo(url, few), await mongo(url, veryMany)];
  const figures = await compared('mongodb', small.world, large.world, veryMany);
  await Promise.all([small.leave(), large.leave()]);
  return figures;
}

type Ask = (world: World, round: number) => Promise<unknown>;

/** Every question is another one each round, so that nothing is only remembered. */
const asks: Readonly<Record<string, Ask>> = {
  tag: (world, round) => find(world, `K-${(round * 37) % few}`),
  begun: (world, round) =>
    find(world, `sn${(round % few).toString(36).padStart(6, '0').slice(0, 5)}`),
  words: (world, round) => find(world, `iphone omsorg${round % 4} försenad`),
  page: (world, round) =>
    listDevices(
      { world, organisation: municipality, now },
      {
        ...{ text: '', size: 50, overdue: false },
        states: ['in-use'],
        administration: `omsorg${round % 8}`,
        sort: round % 2 === 0 ? 'due' : 'acquired',
        descending: round % 3 === 0,
      },
    ),
  overview: (world) => overview(world, turn),
};

async function find(world: World, text: string): Promise<void> {
  const looking = { world, organisation: municipality, now, skip: 0, most: 25 };
  await findDevices(looking, termsIn(text, municipality));
}

async function compared(
  engine: string,
  small: World,
  large: World,
  size: number,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    const [little, much]: [number[], number[]] = [[], []];
    for (let round = -20; round < rounds; round += 1) {
      // Turn about, so that whatever else the machine does falls on both.
      const times = [
        await timed(() => ask(small, round + 20)),
        await timed(() => ask(large, round + 20)),
      ];
      if (round < 0) continue;
      little.push(times[0] ?? 0);
      much.push(times[1] ?? 0);
    }
    const [one, other] = [percentile(little, 99), percentile(much, 99)];
    figures.push({
      name: `page.${engine}.${name}`,
      value: other / one,
      goal: { at: 'most', value: 2 },
      note: `p99 ${other.toFixed(2)} ms with ${size}, ${one.toFixed(2)} ms with ${few}; medians ${median(much).toFixed(2)} and ${median(little).toFixed(2)} ms`,
    });
  }
  return figures;
}

interface Filled {
  readonly world: World;
  leave(): Promise<void>;
}

async function embedded(count: number): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-bench-'));
  return filled(await openEmbedded({ folder }), count, () => {
    rmSync(folder, { recursive: true, force: true });
  });
}

async function mongo(url: string, count: number): Promise<Filled> {
  const database = `kretslopp-bench-${randomBytes(4).toString('hex')}`;
  return filled(await openMongo({ url, database }), count, () => dropDatabase(url, database));
}

async function filled(
  engine: Engine,
  count: number,
  after: () => void | Promise<void>,
): Promise<Filled> {
  const collections = await openCollections(engine);
  const store = new Store(collections);
  await collections.organisations.insertOne(municipality);
  await collections.people.insertMany(people);
  for (const some of manyDevices(count)) await store.of(municipality._id).devices.insertMany(some);
  let ids = 0;
  return {
    world: { store, directory: peopleDirectory(store), newId: () => String((ids += 1)) },
    leave: async () => {
      await engine.close();
      await after();
    },
  };
}

/** Bytes in use, once what nobody needs is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
