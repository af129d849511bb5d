import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../domain/errors';
import { decode } from './decode';
import type { Limits } from './limits';
import { separatorOf } from './separator';

/** The cells of a CSV file, row by row. Refuses one that can't be read, by a sentence that says where. */
export function readCsv(bytes: Uint8Array, limits: Limits): readonly (readonly string[])[] {
  const text = decode(bytes);
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.columns * limits.cell,
      // One more than allowed tells that there were more, without reading them all.
      to: limits.rows + 1,
    });
    return /^sep=.$/u.test(text.split(/\r?\n/u, 1)[0] ?? '') ? [[], ...rows.slice(1)] : rows;
  } catch (problem) {
    if (problem instanceof CsvError) throw new Refusal('file-broken', { line: lineOf(problem) });
    throw problem;
  }
}

function lineOf(problem: CsvError): number {
  const { lines } = problem as CsvError & { readonly lines?: unknown };
  return typeof lines === 'number' ? lines : 1;
}
