import type { Language } from '../../bot/domain/language';
import { Refusal } from '../../bot/domain/errors';
import type { ImportBatch, ImportPart, PlannedRow, RowNote } from '../../bot/domain/import-batch';
import { isKey, say } from '../../bot/locale';
import type { World } from '../../bot/services/world';
import type { BatchShape, RowPage, RowShape } from '../tab/import-shapes';
import type { TabTurn } from '../tab/tab-route';
import { ChangeWords } from './change-words';

/** So many rows are shown at a time, or a few more. */
const shownAtATime = 100;

/** The newest files that were brought in. */
export async function batches(
  { store }: World,
  { organisation }: TabTurn,
): Promise<readonly BatchShape[]> {
  const found = await store
    .of(organisation._id)
    .imports.find({ at: { $gt: new Date(0) } }, { sort: { at: -1 }, limit: 20 })
    .toArray();
  return found.map(shapeOf);
}

/** One file; refuses `import-not-ready` where the organisation has none of that id. */
export async function batchOf(
  { store }: World,
  { organisation }: Pick<TabTurn, 'organisation'>,
  id: string,
): Promise<ImportBatch> {
  const batch = await store.of(organisation._id).imports.findOne({ _id: id });
  if (batch === null) throw new Refusal('import-not-ready');
  return batch;
}

export function shapeOf(batch: ImportBatch): BatchShape {
  const { _id: id, file: fileName, at, status, counts, parts, done, kept, about } = batch;
  const shown = { fileName, at: at.toISOString(), about: about ?? 'devices' };
  return { id, ...shown, status, counts, parts, done, kept };
}

/** Every part of a file, in order. */
export async function* partsOf(
  { store }: World,
  batch: ImportBatch,
  from = 0,
): AsyncGenerator<ImportPart> {
  const { importParts } = store.of(batch.organisation);
  for (let n = from; n < batch.parts; n += 1) {
    const part = await importParts.findOne({ _id: `${batch._id}/${n}` });
    if (part !== null) yield part;
  }
}

/** The rows of some fate, from a part on; any fate where none is said. */
export async function rowPage(
  world: World,
  turn: TabTurn,
  id: string,
  fate: string,
  from: number,
): Promise<RowPage> {
  const batch = await batchOf(world, turn, id);
  const rows: PlannedRow[] = [];
  for await (const part of partsOf(world, batch, from)) {
    rows.push(...part.rows.filter((row) => fits(row, fate)));
    const next = part.n + 1;
    if (rows.length >= shownAtATime && next < batch.parts)
      return { rows: await shapesOf(world, turn, rows), next };
  }
  return { rows: await shapesOf(world, turn, rows) };
}

function fits({ fate, outcome }: PlannedRow, wanted: string): boolean {
  if (wanted === 'kept') return outcome === 'changed-meanwhile' || outcome === 'kept';
  return wanted === '' || wanted === fate;
}

async function shapesOf(
  world: World,
  turn: TabTurn,
  rows: readonly PlannedRow[],
): Promise<readonly RowShape[]> {
  const words = new ChangeWords(world, turn);
  return Promise.all(
    rows.map(async (row) => ({
      line: row.line,
      fate: row.fate,
      name: row.name ?? '',
      changes: await words.of(row),
      notes: (row.notes ?? []).map((note) => noteText(note, turn.language)),
      kept: fits(row, 'kept'),
    })),
  );
}

/** A note of a row, in words. */
export function noteText({ code, about }: RowNote, language: Language): string {
  const key = `imp.note-${code}`;
  return isKey(key) ? say(language, key, { about }) : code;
}
