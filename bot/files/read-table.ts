import { Refusal } from '../domain/errors';
import { cellText } from './cell';
import { usualLimits, type Limits } from './limits';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import type { Row, Table } from './table';

const zip = [0x50, 0x4b, 0x03, 0x04];
/** The format of Excel before 2007. */
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a CSV or XLSX file; its contents say which, not its name. Cells are trimmed text, empty rows
 * are left out. Refuses, with a code that has a sentence in both languages: file-empty, file-too-large,
 * file-too-many-rows, file-too-wide, file-old-excel, file-not-a-table, file-broken.
 */
export async function readTable(bytes: Uint8Array, limits: Limits = usualLimits): Promise<Table> {
  if (bytes.length > limits.bytes) throw new Refusal('file-too-large');
  if (begins(bytes, oldExcel)) throw new Refusal('file-old-excel');
  const kind = begins(bytes, zip) ? 'xlsx' : 'csv';
  const read = kind === 'xlsx' ? await readXlsx(bytes, limits) : readCsv(bytes, limits);
  if (read.length > limits.rows) throw new Refusal('file-too-many-rows', { most: limits.rows });
  const rows = read
    .map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw new Refusal('file-empty');
  for (const row of rows) checkWidth(row, limits);
  return { kind, rows };
}

function checkWidth({ line, cells }: Row, limits: Limits): void {
  const tooLong = cells.some((cell) => cell.length > limits.cell);
  if (cells.length > limits.columns || tooLong) throw new Refusal('file-too-wide', { line });
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}
