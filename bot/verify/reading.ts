import { declarations } from '../store/collections';
import type { Engine, Stored } from '../store/port';
import type { ChainedCollection } from './chains';
import type { ReadOnly } from '../store/read-only';

/** Reads a collection from its beginning to its end, whatever organisation a document belongs to. */
export type Reading = (collection: ChainedCollection | 'erasures') => AsyncIterable<Stored>;

/** Documents in one go: a million devices are never in memory at once. */
const page = 500;

/** By `_id`, page after page, so that what changes meanwhile is neither missed nor met twice. */
export function fromEngine(engine: Engine): Reading {
  return async function* (collection) {
    const documents = await engine.open<Stored>(declarations[collection]);
    let after = '';
    let some: readonly Stored[];
    do {
      some = await documents
        .find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: page })
        .toArray();
      yield* some;
      after = some.at(-1)?._id ?? after;
    } while (some.length === page);
  };
}

/** Straight from the embedded store's files, which are in the order of `_id`. */
export function fromFiles(files: ReadOnly): Reading {
  return async function* (collection) {
    yield* files.read(collection);
  };
}
