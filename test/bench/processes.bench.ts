import { dropDatabase, freshDatabase, hasMongoServer, mongoServer } from '../support/mongo-server';
import { startChild, type Child } from './child';
import type { Benchmark, Figure } from './figure';
import { load } from './load';
import { form, question } from './turns';

/** Turns a second by 1, 2 and 3 processes on one MongoDB, all on this machine, the load spread over them. */
export const processes: Benchmark = {
  name: 'processes',
  run: async () => {
    if (!hasMongoServer()) {
      process.stdout.write('processes: not measured, MONGODB_TEST_URI is not set\n');
      return [];
    }
    const figures: Figure[] = [];
    for (const many of [1, 2, 3]) figures.push(...(await measured(await mongoServer(), many)));
    return figures;
  },
};

async function measured(mongo: string, many: number): Promise<readonly Figure[]> {
  const database = freshDatabase();
  const children: Child[] = [];
  const connector = await startChild('connector.child.ts');
  try {
    for (let n = 0; n < many; n += 1)
      children.push(
        await startChild('mongo.child.ts', { MONGO_URL: mongo, MONGO_DATABASE: database }),
      );
    const url = `http://127.0.0.1:${connector.port}/_connector`;
    return [
      await spread(children, () => question(url), `processes.question.${many}`),
      await spread(children, () => form(url), `processes.form.${many}`),
    ];
  } finally {
    await Promise.all([connector, ...children].map((child) => child.stop()));
    await dropDatabase(mongo, database);
  }
}

const turns = 180;

/** Twelve at once in all, whatever the number of processes; the first round only warms up. */
async function spread(
  children: readonly Child[],
  body: () => object,
  name: string,
): Promise<Figure> {
  const [count, atOnce] = [turns / children.length, 12 / children.length];
  const round = (): Promise<readonly { readonly p99: number }[]> =>
    Promise.all(children.map(({ port }) => load(port, body, { count, atOnce })));
  await round();
  const start = performance.now();
  const each = await round();
  const seconds = (performance.now() - start) / 1000;
  const p99 = Math.max(...each.map((one) => one.p99));
  return { name, value: turns / seconds, note: `turns/s; slowest p99 ${p99.toFixed(0)} ms` };
}
