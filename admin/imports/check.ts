import { Refusal } from '../../bot/domain/errors';
import type { Fate, ImportAbout, ImportBatch } from '../../bot/domain/import-batch';
import type { Table } from '../../bot/files/table';
import type { World } from '../../bot/services/world';
import type { TabTurn } from '../tab/tab-route';
import { kinds } from './kinds';
import type { Reading } from './read-row';

/** So many rows are kept in one document. */
export const partSize = 240;

/** The dry run: decides every row's fate and keeps it, so that applying does just what was shown. */
export async function check(
  world: World,
  turn: TabTurn,
  file: string,
  table: Table,
  reading: Reading,
  about: ImportAbout = 'devices',
): Promise<ImportBatch> {
  const { organisation, actor, now } = turn;
  const [heading, ...rows] = table.rows;
  const names = reading.mapping;
  const { identities, missing, plan: planOf } = kinds[about];
  if (!identities.some((field) => names.includes(field))) throw new Refusal(missing);
  if (rows.length === 0) throw new Refusal('file-empty');
  const label = world.newId();
  const id = `${organisation._id}/import/${label}`;
  const plan = planOf({ world, organisation, reading, now, label });
  const counts: Record<Fate, number> = { new: 0, changed: 0, same: 0, wrong: 0 };
  const { importParts, imports } = world.store.of(organisation._id);
  let parts = 0;
  for (let from = 0; from < rows.length; from += partSize) {
    const part = await plan.rows(rows.slice(from, from + partSize));
    for (const { fate } of part) counts[fate] += 1;
    await importParts.insertOne({ _id: `${id}/${parts}`, batch: id, n: parts, rows: part });
    parts += 1;
  }
  const batch: ImportBatch = {
    _id: id,
    organisation: organisation._id,
    file: file.slice(0, 200),
    headings: heading?.cells ?? [],
    columns: reading.mapping.map((field) => field ?? ''),
    dates: reading.dates,
    emptyClears: reading.emptyClears,
    at: now,
    by: actor.alias,
    ...(about !== 'devices' && { about }),
    status: 'checked',
    counts,
    parts,
    done: 0,
    kept: 0,
  };
  await imports.insertOne(batch);
  return batch;
}
