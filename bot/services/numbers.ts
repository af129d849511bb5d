import type { World } from './world';

/** What is numbered, each in a series of its own. */
export type Series =
  'request' | 'return' | 'reception' | 'keeping' | 'loss' | 'consignment' | 'round' | 'booking';

/** The next number of a series in an organisation, from 1001 on. A number taken and not used leaves a gap. */
export async function nextNumber(
  { store }: Pick<World, 'store'>,
  organisation: string,
  series: Series,
): Promise<number> {
  const counter = await store
    .of(organisation)
    .counters.findOneAndUpdate(
      { _id: `${organisation}/${series}` },
      { $inc: { next: 1 } },
      { returnDocument: 'after', upsert: true },
    );
  return 1000 + (counter?.next ?? 1);
}
