import { checkDeclaration } from './declaration-checks';
import { EmbeddedCollection } from './embedded/collection';
import { forgetful, type Journal } from './embedded/journal';
import { frozen } from './embedded/kept';
import { openJournal } from './embedded/lmdb-journal';
import { Table } from './embedded/table';
import type { Declaration, Documents, Engine, Stored } from './port';

/**
 * The engine that needs no server: all documents in memory, with the declared indexes, and in `folder`
 * on disk. Without a folder nothing outlives the process. Throws when another process has the folder.
 * A write is acknowledged when it is safe from power failure. When the disk refuses one, that write and
 * everything after it rejects, and ping too: the process must then be started again.
 */
export async function openEmbedded({ folder }: { readonly folder?: string }): Promise<Engine> {
  return embeddedOn(folder === undefined ? forgetful : await openJournal(folder));
}

/** The engine on a journal of one's own. */
export function embeddedOn(journal: Journal): Engine {
  const collections = new Map<string, Documents<Stored>>();
  return {
    async open<T extends Stored>(declaration: Declaration): Promise<Documents<T>> {
      checkDeclaration(declaration);
      const known = collections.get(declaration.name);
      if (known !== undefined) return known as unknown as Documents<T>;
      const table = new Table<T>(declaration, documentsIn<T>(journal, declaration.name));
      const collection = new EmbeddedCollection<T>(table, journal);
      collections.set(declaration.name, collection);
      return collection;
    },
    ping: () => journal.ping(),
    close: () => journal.close(),
  };
}

function* documentsIn<T extends Stored>(journal: Journal, collection: string): Iterable<T> {
  for (const document of journal.read<T>(collection)) yield frozen(document);
}
