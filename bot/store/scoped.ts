import type { Change, Documents, Filter, FindOptions, Found, Stored, UpdateOptions } from './port';
import { checkChange, checkFilter } from './scope-checks';

/** A filter of services: the scope names the organisation, nobody else. */
export type ScopedFilter = Filter & { readonly organisation?: never };

/** A document to insert; the organisation may be left out. */
export type Unscoped<T extends Stored> = Omit<T, 'organisation'> & {
  readonly organisation?: string;
};

/** One organisation's part of a collection. What belongs to another is not found, not changed, not made. */
export interface ScopedDocuments<T extends Stored> {
  findOne(filter: ScopedFilter, options?: FindOptions): Promise<T | null>;
  find(filter: ScopedFilter, options?: FindOptions): Found<T>;
  insertOne(document: Unscoped<T>): Promise<unknown>;
  insertMany(documents: readonly Unscoped<T>[]): Promise<{ readonly insertedCount: number }>;
  updateOne(
    filter: ScopedFilter,
    change: Change,
  ): Promise<{ readonly matchedCount: number; readonly modifiedCount: number }>;
  /** An upsert names the `_id` in its filter. */
  findOneAndUpdate(filter: ScopedFilter, change: Change, options: UpdateOptions): Promise<T | null>;
  deleteOne(filter: ScopedFilter): Promise<{ readonly deletedCount: number }>;
  countDocuments(filter: ScopedFilter): Promise<number>;
}

/**
 * A collection as one organisation sees it. Throws a TypeError, before anything reaches the engine, for
 * a filter or change that names the organisation, asks by an operator the port does not have, compares
 * with an object (ask for its fields by path) or with undefined: such come from outside, or from a slip.
 * `promised` is called after each write that may have put a message in an outbox.
 */
export function scoped<T extends Stored>(
  documents: Documents<T>,
  organisation: string,
  promised: () => void = () => undefined,
): ScopedDocuments<T> {
  const after = async <R>(wrote: boolean, written: Promise<R>): Promise<R> => {
    const result = await written;
    if (wrote) promised();
    return result;
  };
  const within = (filter: ScopedFilter): Filter => {
    checkFilter(filter);
    return { ...filter, organisation } as Filter;
  };
  const checked = (change: Change): Change => {
    checkChange(change);
    return change;
  };
  const owned = (document: Unscoped<T>): T => {
    if ((document.organisation ?? organisation) !== organisation) {
      throw new TypeError('a document of another organisation cannot be inserted here');
    }
    return { ...document, organisation } as unknown as T;
  };
  return {
    findOne: async (filter, options) => documents.findOne(within(filter), options),
    find: (filter, options) => documents.find(within(filter), options),
    insertOne: async (document) => after(promises(document), documents.insertOne(owned(document))),
    insertMany: async (all) => after(all.some(promises), documents.insertMany(all.map(owned))),
    updateOne: async (filter, change) =>
      after(adds(change), documents.updateOne(within(filter), checked(change))),
    findOneAndUpdate: async (filter, change, options) => {
      if (options.upsert === true && typeof filter['_id'] !== 'string') {
        throw new TypeError('an upsert names the _id in its filter');
      }
      const written = documents.findOneAndUpdate(within(filter), checked(change), options);
      return after(adds(change), written);
    },
    deleteOne: async (filter) => documents.deleteOne(within(filter)),
    countDocuments: async (filter) => documents.countDocuments(within(filter)),
  };
}

/** Whether a new document has messages to send. */
function promises(document: object): boolean {
  return 'outbox' in document && Array.isArray(document.outbox) && document.outbox.length > 0;
}

/** Whether a change may add messages. */
function adds({ $push, $set }: Change): boolean {
  return $push?.['outbox'] !== undefined || $set?.['outbox'] !== undefined;
}
