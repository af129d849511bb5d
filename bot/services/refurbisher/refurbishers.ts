import type { Refurbisher } from '../../domain/refurbisher/refurbisher';
import { peculiar, type ColumnNames } from '../../domain/refurbisher/report-columns';
import { isDuplicate } from '../../store/duplicate';
import type { World } from '../world';

/** The organisation's refurbisher: the first there is. One without a name is made where there is none. */
export async function usualRefurbisher(
  { store }: Pick<World, 'store'>,
  organisation: string,
): Promise<Refurbisher> {
  const { refurbishers } = store.of(organisation);
  const first = await refurbishers.findOne({ _id: { $gt: '' } }, { sort: { _id: 1 } });
  if (first !== null) return first;
  const made = { _id: `${organisation}/refurbisher/1`, organisation, version: 1 };
  try {
    await refurbishers.insertOne(made);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
  }
  return made;
}

/** Keeps what the refurbisher is called. */
export async function nameRefurbisher(
  world: Pick<World, 'store'>,
  organisation: string,
  name: string,
): Promise<void> {
  const { _id } = await usualRefurbisher(world, organisation);
  const { refurbishers } = world.store.of(organisation);
  await refurbishers.updateOne({ _id }, { $set: { name }, $inc: { version: 1 } });
}

/** Which column is which is asked once: keeps the headings that don't say it themselves, field by field. */
export async function rememberColumns(
  { store }: Pick<World, 'store'>,
  organisation: string,
  refurbisher: string,
  names: ColumnNames,
): Promise<void> {
  const told = Object.entries(peculiar(names));
  if (told.length === 0) return;
  const { refurbishers } = store.of(organisation);
  const columns = Object.fromEntries(told.map(([field, name]) => [`columns.${field}`, name]));
  await refurbishers.updateOne({ _id: refurbisher }, { $set: columns, $inc: { version: 1 } });
}
