import type { ImportAbout } from '../../bot/domain/import-batch';
import type { World } from '../../bot/services/world';
import { guessed, isField, type Mapping } from './columns';

/** So many imports back it is looked how a heading was understood. */
const lookedBack = 20;

/** How the organisation has said that its headings are to be understood; guessed where it never has. */
export async function mappingFor(
  { store }: World,
  organisation: string,
  about: ImportAbout,
  headings: readonly string[],
): Promise<Mapping> {
  const batches = await store
    .of(organisation)
    .imports.find({ at: { $gt: new Date(0) } }, { sort: { at: -1 }, limit: lookedBack })
    .toArray();
  const known = new Map<string, string | undefined>();
  for (const { headings: names, columns, about: listed = 'devices' } of batches) {
    if (listed !== about) continue;
    for (const [at, name] of names.entries()) {
      const field = columns[at];
      if (!known.has(name)) known.set(name, isField(about, field) ? field : undefined);
    }
  }
  return once(
    guessed(about, headings).map((guess, at) => remembered(known, headings[at] ?? '', guess)),
  );
}

function remembered(
  known: ReadonlyMap<string, string | undefined>,
  heading: string,
  guess: string | undefined,
): string | undefined {
  return known.has(heading) ? known.get(heading) : guess;
}

/** No two columns are about the same: the first keeps it. */
function once(mapping: Mapping): Mapping {
  return mapping.map((field, at) => (mapping.indexOf(field) === at ? field : undefined));
}
