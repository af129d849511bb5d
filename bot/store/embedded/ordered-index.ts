import BTree from 'sorted-btree';
import type { Index } from '../port';
import { duplicateKey } from '../duplicate';
import { Edge, type Span } from './edge';
import { keysOf } from './keys';
import { compareValues, missing } from './values';

/** Values of the index's columns, then the document's id. A probe has edges in place of the last of them. */
type Entry = readonly unknown[];

/** One declared index, kept in order in memory. */
export class OrderedIndex {
  private readonly paths: readonly (readonly string[])[];
  private readonly directions: readonly number[];
  private readonly tree: BTree<Entry, undefined>;
  private readonly arraysSeen = new Set<number>();

  constructor(readonly declared: Index) {
    this.paths = Object.keys(declared.on).map((path) => path.split('.'));
    this.directions = Object.values(declared.on);
    this.tree = new BTree<Entry, undefined>([], (a, b) => this.compare(a, b));
  }

  /** Whether some document has, or had, an array in that column: one document then has several places. */
  isMultikey(column?: number): boolean {
    return column === undefined ? this.arraysSeen.size > 0 : this.arraysSeen.has(column);
  }

  /** The rows a document has here. Throws where MongoDB could not index it either. */
  rowsOf(document: object): readonly Entry[] {
    const { rows, arrays } = keysOf(document, this.paths);
    for (const column of arrays) this.arraysSeen.add(column);
    return this.declared.sparse === true ? rows.filter((row) => !row.includes(missing)) : rows;
  }

  /** Throws the duplicate-key error when another document has one of the rows. */
  refuseTaken(id: string, rows: readonly Entry[]): void {
    if (this.declared.unique !== true) return;
    for (const row of rows) {
      const next = this.tree.nextHigherKey(row);
      if (next !== undefined && this.compareColumns(next, row) === 0 && this.other(next, row, id)) {
        throw duplicateKey(this.declared.name);
      }
    }
  }

  add(id: string, rows: readonly Entry[]): void {
    for (const row of rows) this.tree.set([...row, id], undefined);
  }

  /** Fills an empty index with many entries at once. */
  fill(entries: Entry[]): void {
    entries.sort((a, b) => this.compare(a, b));
    for (const entry of entries) this.tree.set(entry, undefined);
  }

  remove(id: string, rows: readonly Entry[]): void {
    for (const row of rows) this.tree.delete([...row, id]);
  }

  /** Takes a document from its old rows to its new ones. */
  move(id: string, before: readonly Entry[], after: readonly Entry[]): void {
    if (before.length === after.length && before.every((row, at) => this.isSame(row, after[at])))
      return;
    this.remove(id, before);
    this.add(id, after);
  }

  /** The ids in a stretch of the index, in its order or from its end. */
  *ids(fixed: readonly unknown[], span: Span, backwards: boolean): Generator<string> {
    const { first, last } = this.probes(fixed, span);
    const at = this.directions.length;
    if (backwards) {
      for (const [entry] of this.tree.entriesReversed(last, [])) {
        if (this.compare(entry, first) < 0) return;
        yield entry[at] as string;
      }
      return;
    }
    for (const entry of this.tree.keys(first)) {
      if (this.compare(entry, last) > 0) return;
      yield entry[at] as string;
    }
  }

  private probes(fixed: readonly unknown[], { from, to }: Span): { first: Entry; last: Entry } {
    const descending = this.directions[fixed.length] === -1;
    return {
      first: [...fixed, descending ? to : from],
      last: [...fixed, descending ? from : to],
    };
  }

  /** True when an entry with these columns belongs to another document. */
  private other(next: Entry, row: Entry, id: string): boolean {
    const at = this.directions.length;
    if (next[at] !== id) return true;
    const after = this.tree.nextHigherKey(next);
    return after !== undefined && this.compareColumns(after, row) === 0;
  }

  private isSame(row: Entry, other: Entry | undefined): boolean {
    return other !== undefined && this.compareColumns(row, other) === 0;
  }

  private compare(a: Entry, b: Entry): number {
    return (
      this.compareColumns(a, b) || compareIds(a[this.directions.length], b[this.directions.length])
    );
  }

  private compareColumns(a: Entry, b: Entry): number {
    for (let column = 0; column < this.directions.length; column += 1) {
      if (column >= a.length || column >= b.length) return 0;
      const order = compareCells(a[column], b[column]);
      if (order !== 0) return this.directions[column] === -1 ? -order : order;
    }
    return 0;
  }
}

function compareCells(a: unknown, b: unknown): number {
  if (a instanceof Edge) return a.compareWith(b);
  return b instanceof Edge ? -b.compareWith(a) : compareValues(a, b);
}

/** A probe has no id: it comes before every entry with its columns. */
function compareIds(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  return b === undefined || (a as string) > (b as string) ? 1 : -1;
}
