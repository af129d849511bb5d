import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { Refusal } from '../domain/errors';
import type { Limits } from './limits';

/**
 * The cells of an XLSX file's first sheet, row by row. Numbers come as the digits the file holds; a
 * whole number of more digits than Excel keeps (15) comes as "1.23E+17", because the rest are gone.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: Limits,
): Promise<readonly (readonly string[])[]> {
  try {
    if (unpackedSize(bytes) > limits.unpackedBytes) throw new Refusal('file-too-large');
    const rows = await readSheet(Uint8Array.from(bytes).buffer, { parseNumber: numberText });
    return rows.map((row) => row.map(textOf));
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw new Refusal('file-not-a-table');
  }
}

/** In bytes, as the zip's list of contents states them; what unpacks it trusts no more than that. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

/** Excel keeps fifteen digits of a number and fills up with zeros. */
const keptDigits = 15;

function numberText(raw: string): string {
  const value = Number(raw);
  if (!Number.isInteger(value)) return raw;
  const digits = Math.abs(value) < 1e21 ? BigInt(value).toString() : raw;
  if (digits.length <= keptDigits) return digits;
  return value.toExponential().replace('e', 'E');
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell : '';
}

/** A sheet's dates have no time zone; the library gives them as if they were UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
