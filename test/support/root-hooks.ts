import type { RootHookObject } from 'mocha';
import { stopMongoServer } from './mongo-server';
import { unservedQueries } from './watched';

/** Around the whole run: no query that the tests made us send may need to look through a collection. */
export const mochaHooks: RootHookObject = {
  async afterAll() {
    await stopMongoServer();
    const lines = unservedQueries().map(
      ({ collection, filter, sort, from }) =>
        `  ${collection}: ${filter} sorted by ${sort}, from ${from}`,
    );
    if (lines.length === 0) return;
    throw new Error(`no declared index (bot/store/collections.ts) serves:\n${lines.join('\n')}`);
  },
};
