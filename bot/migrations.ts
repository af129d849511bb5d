import { setTimeout as pause } from 'node:timers/promises';
import type { Leases } from './jobs/leases';
import type { Log } from './log';
import { everyMigration } from './migrations/every-migration';
import { migrate } from './migrations/migrate';
import type { Store } from './store/store';

/** Brings the store to the shape that this version expects, once, whichever process comes first. */
export async function migrateStore(
  store: Store,
  leases: Leases,
  clock: () => Date,
  log: Log,
): Promise<void> {
  const migrations = everyMigration;
  for (const did of await migrate({ store, leases, clock, pause, migrations })) {
    log.note('migrated', { did });
  }
}
