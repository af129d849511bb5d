import type { ScopedDocuments } from '../../bot/store/scoped';
import type { Stored } from '../../bot/store/port';
import { cursorAfter, timePlaceIn } from './page';

/** What is somewhere on its way. */
interface Staged extends Stored {
  readonly stage: { readonly name: string; readonly since: Date };
}

/** A page of what is in some stages, in order of how long it has been there; an index brings it so. */
export async function stagePage<T extends Staged>(
  documents: ScopedDocuments<T>,
  stages: readonly string[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ readonly items: readonly T[]; readonly next: { readonly next?: string } }> {
  const place = timePlaceIn(cursor);
  const found = await documents
    .find(
      {
        'stage.name': { $in: [...stages] },
        ...(place !== undefined && { 'stage.since': { $gte: place.at } }),
      },
      { sort: { 'stage.since': 1 }, skip: place?.passed ?? 0, limit: limit + 1 },
    )
    .toArray();
  const items = found.slice(0, limit);
  const instants = items.map(({ stage }) => stage.since);
  return {
    items,
    next: found.length > limit ? { next: cursorAfter(instants, place) } : {},
  };
}
