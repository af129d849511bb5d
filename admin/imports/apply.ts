import { Refusal } from '../../bot/domain/errors';
import type { ImportBatch, ImportPart, PlannedRow } from '../../bot/domain/import-batch';
import type { World } from '../../bot/services/world';
import { audit } from '../audit/audit';
import type { TabTurn } from '../tab/tab-route';
import { addAll, applied, undone } from './row-work';

type Outcome = NonNullable<PlannedRow['outcome']>;
type RowWork = (row: PlannedRow) => Promise<Outcome | undefined>;

/**
 * Says that it begins, and gives what then does what the dry run said, part by part. Interrupted, the same
 * call goes on where it stopped. Refuses `import-not-ready`.
 */
export async function apply(world: World, turn: TabTurn, id: string): Promise<() => Promise<void>> {
  const batch = await begun(world, turn, id, ['checked', 'applying'], 'applying');
  await audit(world, turn, { what: 'import/apply', subject: batch.file, after: batch.counts });
  return () =>
    throughParts(world, turn, batch, 'applied', async (rows) => {
      const added = await addAll(world, turn, batch, rows);
      return async (row) =>
        added.has(row.device ?? '') ? 'done' : applied(world, turn, batch, row);
    });
}

/** Takes it all back, but for devices that have changed since: those are kept, and counted. */
export async function undo(world: World, turn: TabTurn, id: string): Promise<() => Promise<void>> {
  const batch = await begun(world, turn, id, ['applied', 'undoing'], 'undoing');
  await audit(world, turn, { what: 'import/undo', subject: batch.file });
  return () =>
    throughParts(world, turn, batch, 'undone', () =>
      Promise.resolve((row) => undone(world, turn, batch, row)),
    );
}

async function begun(
  { store }: World,
  { organisation }: TabTurn,
  id: string,
  from: readonly ImportBatch['status'][],
  to: 'applying' | 'undoing',
): Promise<ImportBatch> {
  const { imports } = store.of(organisation._id);
  const before = await imports.findOne({ _id: id });
  if (before === null || !from.includes(before.status)) throw new Refusal('import-not-ready');
  const again = before.status === to;
  const batch = await imports.findOneAndUpdate(
    { _id: id, status: before.status },
    { $set: { status: to, ...(!again && { done: 0, kept: 0 }) } },
    { returnDocument: 'after' },
  );
  if (batch === null) throw new Refusal('import-not-ready');
  return batch;
}

async function throughParts(
  { store }: World,
  { organisation }: TabTurn,
  batch: ImportBatch,
  end: 'applied' | 'undone',
  begin: (rows: readonly PlannedRow[]) => Promise<RowWork>,
): Promise<void> {
  const { imports, importParts } = store.of(organisation._id);
  for (let n = batch.done; n < batch.parts; n += 1) {
    const part = await importParts.findOne({ _id: `${batch._id}/${n}` });
    const kept = part === null ? 0 : await throughRows(part, await begin(part.rows), importParts);
    // Where the same is done twice at once, it is counted once.
    await imports.updateOne({ _id: batch._id, done: n }, { $set: { done: n + 1 }, $inc: { kept } });
  }
  await imports.updateOne({ _id: batch._id, status: batch.status }, { $set: { status: end } });
}

async function throughRows(
  part: ImportPart,
  work: RowWork,
  parts: { updateOne(filter: { _id: string }, change: object): Promise<unknown> },
): Promise<number> {
  const rows: PlannedRow[] = [];
  for (const row of part.rows) {
    const outcome = row.fate === 'new' || row.fate === 'changed' ? await work(row) : undefined;
    rows.push(outcome === undefined ? row : { ...row, outcome });
  }
  await parts.updateOne({ _id: part._id }, { $set: { rows } });
  return rows.filter(({ outcome }) => outcome === 'changed-meanwhile' || outcome === 'kept').length;
}
