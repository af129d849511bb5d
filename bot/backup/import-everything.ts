import { declarations, type CollectionName } from '../store/collections';
import type { Documents, Engine, Stored } from '../store/port';
import { readLines, type Line } from './lines';

const batch = 200;

/**
 * Puts an export into a store that holds nothing. Throws before the first write when there is something
 * in it; when the file turns out to be broken at its end, what has been put in must be thrown away.
 */
export async function importEverything(
  engine: Engine,
  lines: AsyncIterable<string>,
): Promise<Readonly<Record<string, number>>> {
  const collections = new Map<string, Documents<Stored>>();
  for (const name of Object.keys(declarations) as CollectionName[]) {
    const documents = await engine.open<Stored>(declarations[name]);
    if (name !== 'leases' && (await documents.findOne({ _id: { $gt: '' } })) !== null) {
      throw new Error(`the store is not empty: there is something in ${name}`);
    }
    collections.set(name, documents);
  }
  const counts: Record<string, number> = {};
  for await (const some of batches(readLines(lines))) {
    const name = some[0]?.in ?? '';
    const documents = collections.get(name);
    if (documents === undefined)
      throw new Error(`the export has a collection that this version has not: ${name}`);
    await documents.insertMany(some.map(({ document }) => document as unknown as Stored));
    counts[name] = (counts[name] ?? 0) + some.length;
  }
  return counts;
}

/** Documents of one collection at a time, a few hundred in one go. */
async function* batches(lines: AsyncIterable<Line>): AsyncGenerator<readonly Line[]> {
  let some: Line[] = [];
  for await (const line of lines) {
    if (some.length === batch || (some.length > 0 && some[0]?.in !== line.in)) {
      yield some;
      some = [];
    }
    some.push(line);
  }
  if (some.length > 0) yield some;
}
