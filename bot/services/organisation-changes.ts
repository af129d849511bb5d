import type { AuditEntry } from '../domain/audit-entry';
import type { Organisation } from '../domain/organisation';
import type { Store } from '../store/store';

/** What is to be different; undefined where it can't be done any more, nothing in it where it is so already. */
export type Decide = (
  known: Organisation,
) => Partial<Omit<Organisation, '_id' | 'version' | 'audited'>> | undefined;

/** So often it is tried again where somebody changes the organisation at the same time. */
const attempts = 20;

/**
 * Changes an organisation in one write, with who and when. Where `seen` is said, only the version that
 * somebody saw; else what is decided anew on what is true then. Undefined where it is not changed.
 */
export async function changeOrganisation(
  store: Store,
  id: string,
  decide: Decide,
  { seen, entry }: { readonly seen?: number; readonly entry?: AuditEntry } = {},
): Promise<Organisation | undefined> {
  const { organisations } = store.of(id);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await organisations.findOne({ _id: id });
    if (known === null || (seen !== undefined && known.version !== seen)) return undefined;
    const change = decide(known);
    if (change === undefined) return undefined;
    if (Object.keys(change).length === 0) return known;
    const saved = await organisations.findOneAndUpdate(
      { _id: id, version: known.version },
      {
        $set: change,
        $inc: { version: 1 },
        ...(entry !== undefined && { $push: { audited: entry } }),
      },
      { returnDocument: 'after' },
    );
    if (saved !== null) return saved;
  }
  return undefined;
}
