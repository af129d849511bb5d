/**
 * The part of MongoDB's `Collection` that Kretslopp uses, in method syntax so that the official
 * driver's collection fits as it is (store/mongo.ts proves it at compile time).
 * Filters and changes mean what MongoDB says they mean; the embedded engine keeps to that.
 */
export interface Documents<T extends Stored> {
  findOne(filter: Filter, options?: FindOptions): Promise<T | null>;
  find(filter: Filter, options?: FindOptions): Found<T>;
  insertOne(document: T): Promise<unknown>;
  /** In order, up to the first that is refused; that one's error is thrown. For imports. */
  insertMany(documents: readonly T[]): Promise<{ readonly insertedCount: number }>;
  updateOne(
    filter: Filter,
    change: Change,
  ): Promise<{ readonly matchedCount: number; readonly modifiedCount: number }>;
  findOneAndUpdate(filter: Filter, change: Change, options: UpdateOptions): Promise<T | null>;
  deleteOne(filter: Filter): Promise<{ readonly deletedCount: number }>;
  countDocuments(filter: Filter): Promise<number>;
}

/** What every stored document has: its id, and which organisation it belongs to. */
export interface Stored {
  readonly _id: string;
  readonly organisation: string;
}

/** A cursor, as far as we read one. */
export interface Found<T> {
  toArray(): Promise<T[]>;
  [Symbol.asyncIterator](): AsyncIterator<T>;
}

export interface FindOptions {
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  readonly limit?: number;
  readonly skip?: number;
  /** Which top-level fields to bring; `_id` comes always. */
  readonly projection?: Readonly<Record<string, 1>>;
}

export interface UpdateOptions {
  readonly returnDocument: 'after' | 'before';
  readonly upsert?: boolean;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
}

/** A value that may stand in a filter or a document. Never null: absent means absent. */
export type Value =
  | string
  | number
  | boolean
  | Date
  | readonly Value[]
  | { readonly [field: string]: Value | undefined };

/** The query operators we use, each served by an index (see collections.ts). */
export interface Condition {
  readonly $eq?: Value;
  readonly $ne?: Value;
  readonly $in?: readonly Value[];
  readonly $nin?: readonly Value[];
  readonly $gt?: Value;
  readonly $gte?: Value;
  readonly $lt?: Value;
  readonly $lte?: Value;
  readonly $exists?: boolean;
  readonly $all?: readonly Value[];
  readonly $elemMatch?: { readonly [path: string]: Value | Condition };
}

export type Filter = { readonly [path: string]: Value | Condition | undefined } & {
  readonly $or?: Filter[];
};

/** The update operators we use. */
export interface Change {
  readonly $set?: Readonly<Record<string, unknown>>;
  readonly $unset?: Readonly<Record<string, '' | 1>>;
  readonly $inc?: Readonly<Record<string, number>>;
  readonly $push?: Readonly<Record<string, unknown>>;
  readonly $pull?: Readonly<Record<string, unknown>>;
  readonly $addToSet?: Readonly<Record<string, unknown>>;
  readonly $setOnInsert?: Readonly<Record<string, unknown>>;
}

/** An index, declared once beside its collection and used by both engines. */
export interface Index {
  readonly name: string;
  /** Fields in order; 1 ascending, -1 descending. The organisation comes first unless `global`. */
  readonly on: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
  /**
   * Only documents that have the field are in it. For an index of one field: with more, MongoDB's sparse
   * takes in every document that has any of them.
   */
  readonly sparse?: boolean;
}

/** What is needed to open a collection on either engine. */
export interface Declaration {
  readonly name: string;
  readonly indexes: readonly Index[];
  /** It stays small however large the organisation: looking through all of it is fine. */
  readonly small?: boolean;
}

/** An engine: opens collections by declaration, says whether it answers, closes cleanly. */
export interface Engine {
  open<T extends Stored>(declaration: Declaration): Promise<Documents<T>>;
  /** Resolves when the engine can read and write; rejects otherwise. For /healthz. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
