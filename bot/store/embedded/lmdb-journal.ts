import { join } from 'node:path';
import { open, type Database, type DatabaseOptions } from 'lmdb';
import type { Stored } from '../port';
import { claimFolder } from './folder-claim';
import { Health } from './health';
import type { Journal } from './journal';

/** lmdb hands `encoder` on to msgpackr; its types do not know of it. */
const plainMessagePack: DatabaseOptions & { readonly encoder: object } = {
  encoder: { useRecords: false },
};

/** lmdb sets the number of named databases aside when it opens. */
const mostCollections = 64;

/**
 * Keeps documents in a folder, with lmdb: one named database a collection, MessagePack without shared
 * structures, so that each document can be read alone. Writes of the same moment share a commit, and a
 * commit is flushed to disk before it is acknowledged (`overlappingSync` would flush later).
 */
export async function openJournal(folder: string): Promise<Journal> {
  const claim = await claimFolder(folder);
  const root = open({
    path: join(folder, 'documents'),
    maxDbs: mostCollections,
    overlappingSync: false,
    // With it on, a failed commit also rejects a promise that lmdb gives to nobody.
    eventTurnBatching: false,
  });
  const databases = new Map<string, Database<Stored, string>>();
  const health = new Health();

  const database = (collection: string): Database<Stored, string> => {
    const known = databases.get(collection);
    if (known !== undefined) return known;
    const opened = root.openDB<Stored, string>(collection, plainMessagePack);
    databases.set(collection, opened);
    return opened;
  };

  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await root.close();
    await claim.release();
  };

  return {
    *read<T extends Stored>(collection: string): Iterable<T> {
      for (const { value } of database(collection).getRange({ snapshot: false }))
        yield value as unknown as T;
    },
    put: (collection, document) =>
      health.watch(() => database(collection).put(document._id, document)),
    remove: (collection, id) => health.watch(() => database(collection).remove(id)),
    ping: async () => {
      health.check();
    },
    close: () => (closed ??= close()),
  };
}
