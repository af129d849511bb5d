/**
 * A file of rows and columns, whatever kind of file it was. Cells are text, never numbers: a serial
 * number such as 00123 must come through as it was written.
 */
export interface Table {
  readonly kind: 'csv' | 'xlsx';
  /** Only rows with something in them. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** The row's number as a spreadsheet program shows it: 1 is the first. */
  readonly line: number;
  /** From column A on; an empty cell is ''. */
  readonly cells: readonly string[];
}

/** A cell to write: text, a number (with a decimal comma where the file is Swedish), or nothing. */
export type Cell = string | number | undefined;
