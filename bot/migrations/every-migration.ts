import type { Migration } from './migration';
import { organisationDefaults } from './0001-organisation-defaults';

/** In the order in which they were written; one that has been released is never changed. */
export const everyMigration: readonly Migration[] = [organisationDefaults];
