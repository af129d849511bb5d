import { isDuplicate } from '../store/duplicate';
import type { Store } from '../store/store';
import type { Migration } from './migration';

/** What migrations are run with. */
export interface Migrating {
  readonly store: Store;
  /** The lease that lets one process of many migrate. */
  readonly leases: {
    take(name: string, now: Date, duration: number): Promise<boolean>;
    giveBack(name: string): Promise<void>;
  };
  readonly clock: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly migrations: readonly Migration[];
}

const lease = 'migrations';
/** How long a sign of life lasts, and how often one that waits looks again; milliseconds. */
const leaseTime = 60_000;
const lookAgain = 500;

/**
 * Brings the store to the shape that this version expects, before anything else touches it. One process
 * does it; the others wait. Returns what was done here. Throws when the store is of a later version.
 */
export async function migrate(migrating: Migrating): Promise<readonly string[]> {
  const { store, leases, clock, pause } = migrating;
  for (;;) {
    const left = await undone(store, migrating.migrations);
    if (left.length === 0) return [];
    if (await leases.take(lease, clock(), leaseTime)) break;
    await pause(lookAgain);
  }
  try {
    return await runAll(migrating);
  } finally {
    await leases.giveBack(lease);
  }
}

/** Looks again: the one who had the lease before may have done some. */
async function runAll({ store, leases, clock, migrations }: Migrating): Promise<readonly string[]> {
  const alive = async (): Promise<void> => {
    if (!(await leases.take(lease, clock(), leaseTime))) {
      throw new Error('another process took over the migrations');
    }
  };
  const did: string[] = [];
  for (const { id, name, run } of await undone(store, migrations)) {
    await alive();
    const changed = await run(store, alive);
    await noteDone(store, { _id: id, organisation: '*', name, at: clock(), changed });
    did.push(`${id}-${name}: ${changed}`);
  }
  return did;
}

async function undone(store: Store, known: readonly Migration[]): Promise<readonly Migration[]> {
  const done = await store.shared.migrations.find({}).toArray();
  const later = done.find(({ _id }) => !known.some(({ id }) => id === _id));
  if (later !== undefined) {
    throw new Error(
      `the store has been changed by a later version (${later._id}-${later.name}): run that one, or restore a copy from before`,
    );
  }
  return known.filter(({ id }) => !done.some(({ _id }) => _id === id));
}

async function noteDone(
  store: Store,
  done: Parameters<Store['shared']['migrations']['insertOne']>[0],
): Promise<void> {
  try {
    await store.shared.migrations.insertOne(done);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
  }
}
