import type { Migration } from './migration';

/** Organisations that were written by hand before these fields were there get what was usual. */
const usual = { reminders: { receiptAfterDays: 4 }, leadDays: 21, substitutes: [], version: 1 };

export const organisationDefaults: Migration = {
  id: '0001',
  name: 'organisation-defaults',
  run: async (store, alive) => {
    let changed = 0;
    for (const { _id } of await store.allOrganisations()) {
      await alive();
      for (const [field, value] of Object.entries(usual)) {
        const missing = { _id, [field]: { $exists: false } };
        const { modifiedCount } = await store
          .of(_id)
          .organisations.updateOne(missing, { $set: { [field]: value } });
        changed += modifiedCount;
      }
    }
    return changed;
  },
};
