import type { Refurbisher } from '../../domain/refurbisher/refurbisher';
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
