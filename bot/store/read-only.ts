import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type DatabaseOptions } from 'lmdb';
import { embeddedOn } from './embedded';
import type { Journal } from './embedded/journal';
import type { Engine, Stored } from './port';

/** As lmdb-journal.ts writes: plain MessagePack, so that maps become objects again. */
const plainMessagePack: DatabaseOptions & { readonly encoder: object } = {
  encoder: { useRecords: false },
};

/**
 * The embedded store in a folder as it is now, for reading; the process that works in it goes on
 * meanwhile. Throws when there is none; every write rejects.
 */
export function openReadOnly({ folder }: { readonly folder: string }): Engine {
  const path = join(folder, 'documents');
  if (!existsSync(path)) throw new Error(`there is no embedded store in the folder ${folder}`);
  const root = open({ path, readOnly: true });
  const refuse = (): Promise<never> =>
    Promise.reject(new Error('this store was opened for reading'));
  const journal: Journal = {
    *read<T extends Stored>(collection: string): Iterable<T> {
      const database = root.openDB(collection, plainMessagePack) as Database<T, string> | undefined;
      if (database === undefined) return; // nothing was ever kept in it
      for (const { value } of database.getRange({ snapshot: false })) yield value;
    },
    put: refuse,
    remove: refuse,
    ping: () => Promise.resolve(),
    close: () => root.close(),
  };
  return embeddedOn(journal);
}
