import type { Cell } from '../../bot/files/table';
import { writeCsv } from '../../bot/files/write-csv';
import { writeXlsx } from '../../bot/files/write-xlsx';
import { say } from '../../bot/locale';
import type { World } from '../../bot/services/world';
import type { FileAnswer, TabTurn } from '../tab/tab-route';
import { batchOf, noteText, partsOf } from './batches';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The rows that could not be used, as they were, with why in a last column: to mend and send again. */
export async function errorFile(
  world: World,
  turn: TabTurn,
  id: string,
  as: 'csv' | 'xlsx',
): Promise<FileAnswer> {
  const batch = await batchOf(world, turn, id);
  const { language } = turn;
  const width = batch.headings.length;
  const rows: Cell[][] = [[...batch.headings, say(language, 'imp.why')]];
  for await (const part of partsOf(world, batch)) {
    for (const { fate, cells = [], notes = [] } of part.rows) {
      if (fate !== 'wrong') continue;
      const why = notes.map((note) => noteText(note, language)).join(' ');
      rows.push([...Array.from({ length: width }, (_, at) => cells[at] ?? ''), why]);
    }
  }
  const bytes = as === 'csv' ? writeCsv(rows) : await writeXlsx(rows, say(language, 'imp.why'));
  return { file: { name: `${say(language, 'imp.error-file')}.${as}`, type: types[as], bytes } };
}
