import { usualLimits } from '../../bot/files/limits';
import { readTable } from '../../bot/files/read-table';
import type { Table } from '../../bot/files/table';
import type { World } from '../../bot/services/world';
import type { ReadFile } from '../tab/import-shapes';
import { textOf, type Asked } from '../tab/tab-route';
import { aboutIn } from './columns';
import { mappingFor } from './remembered';
import { seemsMonthFirst } from './seems-month-first';

/** Room for a large municipality's whole register. */
export const limits = { ...usualLimits, bytes: 25_000_000, rows: 120_001 };

/** The file that was sent; refuses as readTable does. */
export function askedFile({ request }: Pick<Asked, 'request'>): Promise<Table> {
  const body: unknown = request.body;
  return readTable(body instanceof Uint8Array ? body : new Uint8Array(), limits);
}

/** What the file looks like, and how it would be read if nobody said anything. */
export async function look(world: World, asked: Asked): Promise<ReadFile> {
  const { rows } = await askedFile(asked);
  const [headings = [], ...others] = rows.map(({ cells }) => cells);
  const mapping = await mappingFor(
    world,
    asked.turn.organisation._id,
    aboutIn(textOf(asked.query, 'about')),
    headings,
  );
  return {
    headings,
    columns: mapping.map((field) => field ?? ''),
    first: others.slice(0, 3),
    rows: others.length,
    dates: seemsMonthFirst(others, mapping) ? 'month-first' : 'day-first',
  };
}
