import { Refusal } from '../../bot/domain/errors';
import type { ImportBatch, ImportPart, PlannedRow } from '../../bot/domain/import-batch';
import type { World } from '../../bot/services/world';
import { audit } from '../audit/audit';
import type { TabTurn } from '../tab/tab-route';
import type { Doing, Outcome } from './doing';
import { kinds } from './kinds';

type RowWork = (row: PlannedRow) => Promise<Outcome | undefined>;

/** Asked before each part: whether it is still ours to do. */
export type IsOurs = () => Promise<boolean>;

/**
 * Says that it begins, and gives what then does what the dry run said, part by part. Interrupted, the same
 * call goes on where it stopped. Refuses `import-not-ready`.
 */
export async function apply(world: World, turn: TabTurn, id: string): Promise<Going> {
  const batch = await begun(world, turn, id, ['checked', 'applying'], 'applying');
  await audit(world, turn, {
    what: `import/apply${ofKind(batch)}`,
    subject: batch.file,
    after: batch.counts,
  });
  return going(world, turn, batch);
}

/** Takes it all back, but for what has changed since: that is kept, and counted. */
export async function undo(world: World, turn: TabTurn, id: string): Promise<Going> {
  const batch = await begun(world, turn, id, ['applied', 'undoing'], 'undoing');
  await audit(world, turn, { what: `import/undo${ofKind(batch)}`, subject: batch.file });
  return going(world, turn, batch);
}

/** Works through what is left of a batch that has begun. */
export type Going = (isOurs?: IsOurs) => Promise<void>;

export function going(world: World, doing: Doing, { _id, status }: ImportBatch): Going {
  const { imports } = world.store.of(doing.organisation._id);
  return async (isOurs = () => Promise.resolve(true)) => {
    // Somebody else may have done it all, or some of it, before it is this one's turn.
    const batch = (await isOurs()) ? await imports.findOne({ _id, status }) : null;
    if (batch !== null) await throughParts(world, doing, batch, isOurs);
  };
}

function ofKind({ about }: ImportBatch): string {
  return about === undefined ? '' : `-${about}`;
}

async function begun(
  { store }: World,
  { organisation, actor, now }: TabTurn,
  id: string,
  from: readonly ImportBatch['status'][],
  to: 'applying' | 'undoing',
): Promise<ImportBatch> {
  const { imports } = store.of(organisation._id);
  const before = await imports.findOne({ _id: id });
  if (before === null || !from.includes(before.status)) throw new Refusal('import-not-ready');
  if (before.status === to) return before;
  const batch = await imports.findOneAndUpdate(
    { _id: id, status: before.status },
    { $set: { status: to, done: 0, kept: 0, begun: { at: now, by: actor.alias } } },
    { returnDocument: 'after' },
  );
  if (batch === null) throw new Refusal('import-not-ready');
  return batch;
}

async function throughParts(
  world: World,
  doing: Doing,
  batch: ImportBatch,
  isOurs: IsOurs,
): Promise<void> {
  const { imports, importParts } = world.store.of(doing.organisation._id);
  for (let n = batch.done; n < batch.parts; n += 1) {
    if (!(await isOurs())) return;
    const part = await importParts.findOne({ _id: `${batch._id}/${n}` });
    const kept =
      part === null
        ? 0
        : await throughRows(part, await workFor(world, doing, batch, part.rows), importParts);
    // Where the same is done twice at once, it is counted once.
    await imports.updateOne({ _id: batch._id, done: n }, { $set: { done: n + 1 }, $inc: { kept } });
  }
  const status = batch.status === 'undoing' ? 'undone' : 'applied';
  await imports.updateOne({ _id: batch._id, status: batch.status }, { $set: { status } });
}

async function workFor(
  world: World,
  doing: Doing,
  batch: ImportBatch,
  rows: readonly PlannedRow[],
): Promise<RowWork> {
  const { together, applied, undone } = kinds[batch.about ?? 'devices'];
  if (batch.status === 'undoing') return (row) => undone(world, doing, batch, row);
  const added = (await together?.(world, doing, batch, rows)) ?? new Set<string>();
  return async (row) => (added.has(row.device ?? '') ? 'done' : applied(world, doing, batch, row));
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
