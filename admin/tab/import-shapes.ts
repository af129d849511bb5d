import type { DateOrder } from '../imports/cells';
import type { Fate, ImportAbout, ImportBatch } from '../../bot/domain/import-batch';

/** What a file looks like, before anybody has said how it is to be read. */
export interface ReadFile {
  readonly headings: readonly string[];
  /** What each column seems to be about; '' for none. */
  readonly columns: readonly string[];
  /** The first rows, to look at. */
  readonly first: readonly (readonly string[])[];
  readonly rows: number;
  readonly dates: DateOrder;
}

export interface BatchShape {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
  readonly about: ImportAbout;
  readonly status: ImportBatch['status'];
  readonly counts: Readonly<Record<Fate, number>>;
  readonly parts: number;
  readonly done: number;
  readonly kept: number;
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface RowShape {
  readonly line: number;
  readonly fate: Fate;
  readonly name: string;
  /** What the row changes in what is known, in words; a dash for nothing. */
  readonly changes: readonly FieldChange[];
  /** Sentences in the reader's language. */
  readonly notes: readonly string[];
  readonly kept: boolean;
}

export interface RowPage {
  readonly rows: readonly RowShape[];
  /** The part to ask for next; absent at the end. */
  readonly next?: number;
}
