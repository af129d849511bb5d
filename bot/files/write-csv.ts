import { stringify } from 'csv-stringify/sync';
import { defuse } from './cell';
import type { Cell } from './table';

/**
 * A CSV file as Swedish Excel opens it by a double click: UTF-8 with its mark, semicolons, decimal
 * commas, CRLF. Text that begins like a formula is defused.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const text = stringify(
    rows.map((row) => row.map(textOf)),
    { delimiter: ';', record_delimiter: '\r\n', bom: true },
  );
  return new TextEncoder().encode(text);
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : defuse(cell);
}
