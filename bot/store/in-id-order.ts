import type { FindOptions, Found, Stored } from './port';

/** Documents in one go: a million are never in memory at once. */
const page = 500;

interface Readable<T> {
  find(filter: { readonly _id: { readonly $gt: string } }, options: FindOptions): Found<T>;
}

/** Every document by `_id`, page after page, so that what changes meanwhile is neither missed nor met twice. */
export async function* inIdOrder<T extends Stored>(documents: Readable<T>): AsyncGenerator<T> {
  let after = '';
  let some: readonly T[];
  do {
    some = await documents
      .find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: page })
      .toArray();
    yield* some;
    after = some.at(-1)?._id ?? after;
  } while (some.length === page);
}
