import type { Co2Entry } from '../domain/co2/entry';
import type { Co2Rollup } from '../domain/co2/rollup';
import { declarations } from '../store/collections';
import type { Engine, Stored } from '../store/port';
import type { ReadOnly } from '../store/read-only';

/** The ledger of every organisation, in the order of ids; each call reads it from its beginning. */
export interface LedgerReading {
  entries(): AsyncIterable<Co2Entry>;
  rollups(): AsyncIterable<Co2Rollup>;
}

/** Documents in one go: a million entries are never in memory at once. */
const page = 500;

/** Page after page by `_id`, so that what is written meanwhile is neither missed nor met twice. */
export function fromEngine(engine: Engine): LedgerReading {
  async function* read<T extends Stored>(name: 'co2Entries' | 'co2Rollups'): AsyncGenerator<T> {
    const documents = await engine.open<T>(declarations[name]);
    let after = '';
    let some: readonly T[];
    do {
      some = await documents
        .find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: page })
        .toArray();
      yield* some;
      after = some.at(-1)?._id ?? after;
    } while (some.length === page);
  }
  return {
    entries: () => read<Co2Entry>('co2Entries'),
    rollups: () => read<Co2Rollup>('co2Rollups'),
  };
}

/** Straight from the embedded store's files, which are in the order of `_id`. */
export function fromFiles(files: ReadOnly): LedgerReading {
  async function* read<T extends Stored>(name: string): AsyncGenerator<T> {
    yield* files.read(name) as Iterable<T>;
  }
  return {
    entries: () => read<Co2Entry>('co2Entries'),
    rollups: () => read<Co2Rollup>('co2Rollups'),
  };
}
