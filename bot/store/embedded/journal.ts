import type { Stored } from '../port';

/** Where documents outlive the process. Writes are kept in the order they are given. */
export interface Journal {
  /** Everything kept for a collection; reads it all, once. */
  read<T extends Stored>(collection: string): Iterable<T>;
  /** Resolves when the document is safe from power failure; rejects when it could not be made so. */
  put(collection: string, document: Stored): Promise<void>;
  remove(collection: string, id: string): Promise<void>;
  /** Rejects when something could not be kept. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const done = Promise.resolve();

/** Keeps nothing: for unit tests. */
export const forgetful: Journal = {
  read: () => [],
  put: () => done,
  remove: () => done,
  ping: () => done,
  close: () => done,
};
