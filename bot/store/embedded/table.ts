import type { Declaration, Stored } from '../port';
import { duplicateKey } from '../duplicate';
import { OrderedIndex } from './ordered-index';
import { idIndex, type Multikey } from './plan';

/** One collection in memory: its documents, each frozen, and its indexes, always in step with them. */
export class Table<T extends Stored> {
  private readonly documents = new Map<string, T>();
  private readonly indexes: Map<string, OrderedIndex>;

  constructor(
    readonly declaration: Declaration,
    documents: Iterable<T> = [],
  ) {
    this.indexes = new Map(
      declaration.indexes.map((index) => [index.name, new OrderedIndex(index)]),
    );
    for (const document of documents) this.documents.set(document._id, document);
    for (const index of this.indexes.values()) index.fill(this.documents.values());
  }

  get(id: string): T | undefined {
    return this.documents.get(id);
  }

  all(): Iterable<T> {
    return this.documents.values();
  }

  get size(): number {
    return this.documents.size;
  }

  /** A declared index by name. The one over `_id` is made the first time something is asked in its order. */
  index(name: string): OrderedIndex {
    const known = this.indexes.get(name);
    if (known !== undefined) return known;
    if (name !== idIndex.name) throw new Error(`${this.declaration.name} has no index ${name}`);
    const made = new OrderedIndex(idIndex);
    this.indexes.set(name, made);
    made.fill(this.documents.values());
    return made;
  }

  readonly multikey: Multikey = ({ name }, column) =>
    this.indexes.get(name)?.isMultikey(column) ?? false;

  /** Throws the duplicate-key error, and changes nothing, when `_id` or a unique index has it already. */
  insert(document: T): void {
    if (this.documents.has(document._id)) throw duplicateKey(idIndex.name);
    const keys = this.keysOf(document);
    for (const [index, own] of keys) index.refuseTaken(document._id, own);
    for (const [index, own] of keys) index.add(own);
    this.documents.set(document._id, document);
  }

  /** Puts a document in the place of the one with its `_id`; throws as insert does. */
  replace(before: T, after: T): void {
    const keys = this.keysOf(after);
    for (const [index, own] of keys) index.refuseTaken(after._id, own);
    for (const [index, own] of keys) index.move(index.keysOf(before), own);
    this.documents.set(after._id, after);
  }

  remove(document: T): void {
    for (const [index, own] of this.keysOf(document)) index.remove(own);
    this.documents.delete(document._id);
  }

  private keysOf(document: T): [OrderedIndex, readonly string[]][] {
    return [...this.indexes.values()].map((index) => [index, index.keysOf(document)]);
  }
}
