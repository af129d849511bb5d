import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type DatabaseOptions } from 'lmdb';
import type { Stored } from './port';

/** The embedded store's files, for reading them through. */
export interface ReadOnly {
  /** Every document of a collection, in the order of `_id`, one at a time in memory. */
  read(collection: string): Iterable<Stored>;
  close(): Promise<void>;
}

/** As lmdb-journal.ts writes: plain MessagePack, so that maps become objects again. */
const plainMessagePack: DatabaseOptions & { readonly encoder: object } = {
  encoder: { useRecords: false },
};

/**
 * The embedded store in a folder as it is now; the process that works in it goes on meanwhile. Throws
 * when there is none.
 */
export function openReadOnly({ folder }: { readonly folder: string }): ReadOnly {
  const path = join(folder, 'documents');
  if (!existsSync(path)) throw new Error(`there is no embedded store in the folder ${folder}`);
  const root = open({ path, readOnly: true });
  return {
    *read(collection) {
      const database = root.openDB(collection, plainMessagePack) as
        Database<Stored, string> | undefined;
      if (database === undefined) return; // nothing was ever kept in it
      for (const { value } of database.getRange({ snapshot: false })) yield value;
    },
    close: () => root.close(),
  };
}
