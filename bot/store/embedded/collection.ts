import type { Change, Documents, Filter, FindOptions, Found, Stored, UpdateOptions } from '../port';
import { changed, upserted } from './changing';
import type { Journal } from './journal';
import { kept } from './kept';
import { count, select } from './select';
import type { Table } from './table';

const first = { limit: 1 };

/**
 * One collection of the embedded engine. Each operation looks and acts in one go, before anything else
 * can run; then it waits until all that it saw or did is safe on disk. So no answer, not even "nothing
 * found" or "taken", tells of something that a power failure could undo.
 */
export class EmbeddedCollection<T extends Stored> implements Documents<T> {
  private saved: Promise<void> = Promise.resolve();

  constructor(
    private readonly table: Table<T>,
    private readonly journal: Journal,
  ) {}

  async findOne(filter: Filter, options: FindOptions = {}): Promise<T | null> {
    const [document] = select(this.table, filter, { ...options, limit: 1 });
    await this.saved;
    return document === undefined ? null : projected(document, options.projection);
  }

  find(filter: Filter, options: FindOptions = {}): Found<T> {
    const toArray = async (): Promise<T[]> => {
      const documents = select(this.table, filter, options);
      await this.saved;
      return documents.map((document) => projected(document, options.projection));
    };
    return {
      toArray,
      async *[Symbol.asyncIterator]() {
        yield* await toArray();
      },
    };
  }

  async countDocuments(filter: Filter): Promise<number> {
    const number = count(this.table, filter);
    await this.saved;
    return number;
  }

  async insertOne(document: T): Promise<void> {
    await this.act(() => {
      this.insert(document);
    });
  }

  /** In order, up to the first that is refused, as MongoDB does it. */
  async insertMany(documents: readonly T[]): Promise<{ readonly insertedCount: number }> {
    await this.act(() => {
      for (const document of documents) this.insert(document);
    });
    return { insertedCount: documents.length };
  }

  async updateOne(
    filter: Filter,
    change: Change,
  ): Promise<{ readonly matchedCount: number; readonly modifiedCount: number }> {
    return this.act(() => {
      const [before] = select(this.table, filter, first);
      if (before === undefined) return { matchedCount: 0, modifiedCount: 0 };
      return { matchedCount: 1, modifiedCount: Number(this.replace(before, change) !== before) };
    });
  }

  async findOneAndUpdate(
    filter: Filter,
    change: Change,
    options: UpdateOptions,
  ): Promise<T | null> {
    const { sort = {}, upsert = false, returnDocument } = options;
    return this.act(() => {
      const [before] = select(this.table, filter, { sort, limit: 1 });
      if (before === undefined && !upsert) return null;
      const after =
        before === undefined
          ? this.insert(upserted(filter, change) as T)
          : this.replace(before, change);
      return returnDocument === 'after' ? after : (before ?? null);
    });
  }

  async deleteOne(filter: Filter): Promise<{ readonly deletedCount: number }> {
    return this.act(() => {
      const [document] = select(this.table, filter, first);
      if (document === undefined) return { deletedCount: 0 };
      this.table.remove(document);
      this.save(this.journal.remove(this.table.declaration.name, document._id));
      return { deletedCount: 1 };
    });
  }

  private insert(document: T): T {
    const copy = kept(document);
    refuseUnlessId(copy._id);
    this.table.insert(copy);
    this.save(this.journal.put(this.table.declaration.name, copy));
    return copy;
  }

  private replace(before: T, change: Change): T {
    const after = changed(before, change);
    if (after === before) return before;
    this.table.replace(before, after);
    this.save(this.journal.put(this.table.declaration.name, after));
    return after;
  }

  /** An act that throws part of the way (a second document is a duplicate) has still saved what it did. */
  private async act<R>(act: () => R): Promise<R> {
    try {
      return act();
    } finally {
      await this.saved;
    }
  }

  /** The journal keeps order: when the last write is safe, all before it are. */
  private save(written: Promise<void>): void {
    this.saved = written;
    written.catch(() => undefined);
  }
}

/** lmdb's keys have a limit, and none is empty; an index ends at the last NUL before an id. */
const longestId = 1000;

function refuseUnlessId(id: unknown): void {
  const fits = typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= longestId;
  if (!fits || id.includes('\u0000')) {
    throw new TypeError(
      `a document needs an _id that is text of 1 to ${longestId} bytes, none of them 0`,
    );
  }
}

function projected<T extends Stored>(document: T, fields: FindOptions['projection']): T {
  if (fields === undefined) return document;
  const wanted = ['_id', ...Object.keys(fields)];
  return Object.freeze(
    Object.fromEntries(Object.entries(document).filter(([field]) => wanted.includes(field))),
  ) as T;
}
