import { emptyDesk } from '../domain/support/roster-steps';
import type { Store } from '../store/store';
import type { OrganisationFile } from './organisation-file';

/** What came of it, for a person to read. */
export interface Put {
  readonly organisation: 'added' | 'changed';
  readonly added: number;
  readonly changed: number;
}

/**
 * Adds an organisation with its catalogue, or brings one in line with the file. Doing it twice is doing
 * it once; a product that the file no longer has is left as it is, as devices of it may be in use.
 */
export async function putOrganisation(store: Store, file: OrganisationFile): Promise<Put> {
  const { _id, ...fields } = file.organisation;
  const scope = store.of(_id);
  const known = await scope.organisations.findOneAndUpdate(
    { _id },
    { $set: withoutAbsent(fields), $inc: { version: 1 } },
    { returnDocument: 'after' },
  );
  if (known === null)
    await scope.organisations.insertOne({
      _id,
      organisation: _id,
      substitutes: [],
      ...fields,
      version: 1,
    });
  if (file.support !== undefined) await putDesk(store, _id, file.support);
  const counts = { added: 0, changed: 0 };
  for (const { _id: id, ...product } of file.products) {
    const change = { $set: withoutAbsent(product) };
    const options = { returnDocument: 'after' } as const;
    if (
      (await scope.products.findOneAndUpdate({ _id: `${_id}/${id}` }, change, options)) !== null
    ) {
      counts.changed += 1;
    } else {
      await scope.products.insertOne({ _id: `${_id}/${id}`, ...product });
      counts.added += 1;
    }
  }
  return { organisation: known === null ? 'added' : 'changed', ...counts };
}

/** Leaves alone who helps and when: that is said in chat. */
async function putDesk(
  store: Store,
  _id: string,
  said: NonNullable<OrganisationFile['support']>,
): Promise<void> {
  const { organisations } = store.of(_id);
  await organisations.updateOne(
    { _id, support: { $exists: false } },
    { $set: { support: emptyDesk }, $inc: { version: 1 } },
  );
  const parts = Object.entries(said).map(([name, value]) => [`support.${name}`, value] as const);
  await organisations.updateOne({ _id }, { $set: Object.fromEntries(parts), $inc: { version: 1 } });
}

function withoutAbsent(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
