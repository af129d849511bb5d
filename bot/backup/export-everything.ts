import { declarations, type CollectionName } from '../store/collections';
import { inIdOrder } from '../store/in-id-order';
import type { Engine, Stored } from '../store/port';
import type { ReadOnly } from '../store/read-only';
import { LineWriter, type Tail } from './lines';

/** Reads a collection from its beginning to its end, whatever organisation a document belongs to. */
export type ReadAll = (collection: CollectionName) => AsyncIterable<Stored>;

/** Who does what just now is of this moment, and of no use in a copy. */
const momentary: readonly CollectionName[] = ['leases'];

/** From the engine that the bot works with too. Makes no index. */
export function fromEngine(engine: Engine): ReadAll {
  return async function* (collection) {
    yield* inIdOrder(await engine.open<Stored>({ ...declarations[collection], indexes: [] }));
  };
}

/** Straight from the embedded store's files, beside the process that works in them. */
export function fromFiles(files: ReadOnly): ReadAll {
  return async function* (collection) {
    yield* files.read(collection);
  };
}

/**
 * Writes everything that is stored, also while the bot runs: each document is whole, and what changes
 * between two that belong together is settled when the copy is started.
 */
export async function exportEverything(
  read: ReadAll,
  write: (line: string) => Promise<void>,
  at: Date,
): Promise<Tail> {
  const writer = new LineWriter(write);
  await writer.head(at);
  const names = (Object.keys(declarations) as CollectionName[]).filter(
    (name) => !momentary.includes(name),
  );
  for (const name of names) {
    for await (const document of read(name))
      await writer.document({ in: name, document: { ...document } });
  }
  return writer.tail();
}
