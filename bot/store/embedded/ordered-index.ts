import BTree from 'sorted-btree';
import { bulkLoad } from 'sorted-btree/extended/bulkLoad';
import { duplicateKey } from '../duplicate';
import type { Index } from '../port';
import { keyText, last, turned } from './key-text';
import { keysOf } from './keys';
import { countBetween } from './rank';
import { turnedSpan, type Span } from './span';
import { missing } from './values';

/** Between the columns of a key and the document's id, in which it does not occur. */
const beforeId = '\u0000';

/** As much of a document as every index needs. */
interface Kept {
  readonly _id: string;
}

/** How many keys a node of the tree holds. */
const nodeSize = 64;

/**
 * One declared index, kept in order in memory: the text of a document's columns and its id, for each
 * place that the document has in it.
 */
export class OrderedIndex {
  private readonly paths: readonly (readonly string[])[];
  private readonly descending: readonly boolean[];
  private tree = new BTree<string, undefined>(undefined, compareTexts, nodeSize);
  private readonly arraysSeen = new Set<number>();

  constructor(readonly declared: Index) {
    this.paths = Object.keys(declared.on).map((path) => path.split('.'));
    this.descending = Object.values(declared.on).map((direction) => direction === -1);
  }

  /** Whether some document has, or had, an array in that column: one document then has several places. */
  isMultikey(column?: number): boolean {
    return column === undefined ? this.arraysSeen.size > 0 : this.arraysSeen.has(column);
  }

  /** A document's keys here, one for each place it has. Throws where MongoDB could not index it either. */
  keysOf(document: Kept): readonly string[] {
    const { rows, arrays } = keysOf(document, this.paths);
    for (const column of arrays) this.arraysSeen.add(column);
    const kept =
      this.declared.sparse === true ? rows.filter((row) => !row.includes(missing)) : rows;
    return this.textsOf(kept, beforeId + document._id);
  }

  /** Throws the duplicate-key error when another document has one of the places. */
  refuseTaken(id: string, keys: readonly string[]): void {
    if (this.declared.unique === true && keys.some((key) => this.isTaken(id, key))) {
      throw duplicateKey(this.declared.name);
    }
  }

  add(keys: readonly string[]): void {
    for (const key of keys) this.tree.set(key, undefined);
  }

  remove(keys: readonly string[]): void {
    for (const key of keys) this.tree.delete(key);
  }

  /** Takes a document from its old places to its new ones. */
  move(before: readonly string[], after: readonly string[]): void {
    if (before.length === after.length && before.every((key, at) => key === after[at])) return;
    this.remove(before);
    this.add(after);
  }

  /** Makes the index anew out of all documents at once, which is much faster than one by one. */
  fill(documents: Iterable<Kept>): void {
    const keys: string[] = [];
    for (const document of documents) keys.push(...this.keysOf(document));
    keys.sort();
    const once = keys.filter((key, at) => key !== keys[at - 1]);
    this.tree = bulkLoad<string, undefined>(
      once,
      new Array<undefined>(once.length),
      nodeSize,
      compareTexts,
    );
  }

  /** The ids where the first columns have these values and the next lies in the span; from either end. */
  *ids(fixed: readonly unknown[], span: Span, backwards: boolean): Generator<string> {
    const { from, to } = this.stretch(fixed, span);
    if (backwards) {
      for (const [key] of this.tree.entriesReversed(to, undefined, true)) {
        if (key < from) return;
        yield idIn(key);
      }
      return;
    }
    for (const key of this.tree.keys(from)) {
      if (key >= to) return;
      yield idIn(key);
    }
  }

  /** How many places there are in such a stretch. */
  count(fixed: readonly unknown[], span: Span): number {
    const { from, to } = this.stretch(fixed, span);
    return from < to ? countBetween(this.tree, from, to) : 0;
  }

  private stretch(fixed: readonly unknown[], span: Span): Span {
    const start = this.textOf(fixed);
    const next = this.descending[fixed.length] === true ? turnedSpan(span) : span;
    return { from: start + next.from, to: start + next.to };
  }

  private textOf(values: readonly unknown[]): string {
    return values.map((value, column) => this.cellText(column, value)).join('');
  }

  /** The text of each row and what ends it; what a row shares with the one before is not worked out again. */
  private textsOf(rows: readonly (readonly unknown[])[], ending: string): string[] {
    const cells: string[] = [];
    cells[this.paths.length] = ending;
    return rows.map((row, at) => {
      for (let column = 0; column < row.length; column += 1) {
        const value = row[column];
        if (at === 0 || value !== rows[at - 1]?.[column])
          cells[column] = this.cellText(column, value);
      }
      return cells.join('');
    });
  }

  private cellText(column: number, value: unknown): string {
    const text = keyText(value);
    return this.descending[column] === true ? turned(text) : text;
  }

  private isTaken(id: string, key: string): boolean {
    const start = key.slice(0, -id.length);
    return this.tree.getRange(start, start + last, false, 2).some(([other]) => other !== key);
  }
}

function idIn(key: string): string {
  return key.slice(key.lastIndexOf(beforeId) + beforeId.length);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
