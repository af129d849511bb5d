import writeExcel from 'write-excel-file/universal';
import type { Cell } from './table';

/**
 * An XLSX file of one sheet, its first row in bold and always in view. Text stays text: a serial
 * number of digits is not made into a number, and nothing becomes a formula.
 */
export async function writeXlsx(
  rows: readonly (readonly Cell[])[],
  sheet: string,
): Promise<Uint8Array> {
  const cells = rows.map((row, at) => row.map((cell) => excelCell(cell, at === 0)));
  const blob = await writeExcel(cells, {
    // Excel allows 31 characters, and none of these.
    sheet: sheet.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31),
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function excelCell(cell: Cell, heading: boolean) {
  if (cell === undefined || cell === '') return null;
  const weight = heading ? ({ fontWeight: 'bold' } as const) : {};
  return typeof cell === 'number'
    ? { value: cell, type: Number, ...weight }
    : { value: cell, type: String, ...weight };
}

/** In characters, by the longest cell of the first hundred rows. */
function widthOf(rows: readonly (readonly Cell[])[], column: number): number {
  const lengths = rows.slice(0, 100).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(8, ...lengths) + 2);
}
