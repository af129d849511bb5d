import type { CollectionName } from '../../store/collections';
import { inIdOrder } from '../../store/in-id-order';
import type { Stored } from '../../store/port';
import type { ScopedDocuments } from '../../store/scoped';
import type { Scope } from '../../store/store';

/** A collection of one organisation, whatever its documents are. */
export function documentsIn(scope: Scope, name: CollectionName): ScopedDocuments<Stored> {
  return scope[name];
}

/** Every document of an organisation's collection, in the order of `_id`. */
export function everyDocument(scope: Scope, name: CollectionName): AsyncGenerator<Stored> {
  return inIdOrder(documentsIn(scope, name));
}
