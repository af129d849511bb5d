import type { Co2Entry } from '../domain/co2/entry';
import type { Co2Rollup } from '../domain/co2/rollup';
import { declarations } from '../store/collections';
import { inIdOrder } from '../store/in-id-order';
import type { Engine, Stored } from '../store/port';
import type { ReadOnly } from '../store/read-only';

/** The ledger of every organisation, in the order of ids; each call reads it from its beginning. */
export interface LedgerReading {
  entries(): AsyncIterable<Co2Entry>;
  rollups(): AsyncIterable<Co2Rollup>;
}

/** From the engine that the bot works with too. */
export function fromEngine(engine: Engine): LedgerReading {
  async function* read<T extends Stored>(name: 'co2Entries' | 'co2Rollups'): AsyncGenerator<T> {
    yield* inIdOrder(await engine.open<T>(declarations[name]));
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
