import { declarations } from '../store/collections';
import { inIdOrder } from '../store/in-id-order';
import type { Engine, Stored } from '../store/port';
import type { ChainedCollection } from './chains';
import type { ReadOnly } from '../store/read-only';

/** Reads a collection from its beginning to its end, whatever organisation a document belongs to. */
export type Reading = (collection: ChainedCollection | 'erasures') => AsyncIterable<Stored>;

/** From the engine that the bot works with too. */
export function fromEngine(engine: Engine): Reading {
  return async function* (collection) {
    yield* inIdOrder(await engine.open<Stored>(declarations[collection]));
  };
}

/** Straight from the embedded store's files, which are in the order of `_id`. */
export function fromFiles(files: ReadOnly): Reading {
  return async function* (collection) {
    yield* files.read(collection);
  };
}
