import type { DateOrder } from '../imports/cells';
import type { ColumnField } from '../imports/columns';
import type { Fate, ImportBatch, ImportedFields } from '../../bot/domain/import-batch';

/** What a file looks like, before anybody has said how it is to be read. */
export interface ReadFile {
  readonly headings: readonly string[];
  /** What each column seems to be about; '' for none. */
  readonly columns: readonly (ColumnField | '')[];
  /** The first rows, to look at. */
  readonly first: readonly (readonly string[])[];
  readonly rows: number;
  readonly dates: DateOrder;
}

export interface BatchShape {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
  readonly status: ImportBatch['status'];
  readonly counts: Readonly<Record<Fate, number>>;
  readonly parts: number;
  readonly done: number;
  readonly kept: number;
}

export interface RowShape {
  readonly line: number;
  readonly fate: Fate;
  readonly name: string;
  readonly fields: ImportedFields;
  readonly before: ImportedFields;
  readonly cleared: readonly string[];
  /** Sentences in the reader's language. */
  readonly notes: readonly string[];
  readonly kept: boolean;
}

export interface RowPage {
  readonly rows: readonly RowShape[];
  /** The part to ask for next; absent at the end. */
  readonly next?: number;
}
