import type { World } from '../../bot/services/world';
import { guessed, isColumnField, type ColumnField, type Mapping } from './columns';

/** So many imports back it is looked how a heading was understood. */
const lookedBack = 20;

/** How the organisation has said that its headings are to be understood; guessed where it never has. */
export async function mappingFor(
  { store }: World,
  organisation: string,
  headings: readonly string[],
): Promise<Mapping> {
  const batches = await store
    .of(organisation)
    .imports.find({ at: { $gt: new Date(0) } }, { sort: { at: -1 }, limit: lookedBack })
    .toArray();
  const known = new Map<string, ColumnField | undefined>();
  for (const { headings: names, columns } of batches) {
    for (const [at, name] of names.entries()) {
      const field = columns[at];
      if (!known.has(name)) known.set(name, isColumnField(field) ? field : undefined);
    }
  }
  return once(guessed(headings).map((guess, at) => remembered(known, headings[at] ?? '', guess)));
}

function remembered(
  known: ReadonlyMap<string, ColumnField | undefined>,
  heading: string,
  guess: ColumnField | undefined,
): ColumnField | undefined {
  return known.has(heading) ? known.get(heading) : guess;
}

/** No two columns are about the same: the first keeps it. */
function once(mapping: Mapping): Mapping {
  return mapping.map((field, at) => (mapping.indexOf(field) === at ? field : undefined));
}
