import type { CollectionName } from '../../store/collections';
import type { Stored } from '../../store/port';
import type { ScopedDocuments } from '../../store/scoped';
import type { Scope } from '../../store/store';

const page = 200;

/** A collection of one organisation, whatever its documents are. */
export function documentsIn(scope: Scope, name: CollectionName): ScopedDocuments<Stored> {
  return scope[name];
}

/** Every document of an organisation's collection, page after page in the order of `_id`. */
export async function* everyDocument(scope: Scope, name: CollectionName): AsyncGenerator<Stored> {
  const documents = documentsIn(scope, name);
  let after = '';
  let some: readonly Stored[];
  do {
    some = await documents
      .find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: page })
      .toArray();
    yield* some;
    after = some.at(-1)?._id ?? after;
  } while (some.length === page);
}
