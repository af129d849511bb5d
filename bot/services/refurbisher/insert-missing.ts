import { isDuplicate } from '../../store/duplicate';
import type { Stored } from '../../store/port';
import type { ScopedDocuments, Unscoped } from '../../store/scoped';

/** Puts in what is not there yet: all at once, and one by one after an interruption. Ids decide. */
export async function insertMissing<T extends Stored>(
  into: ScopedDocuments<T>,
  documents: readonly Unscoped<T>[],
): Promise<void> {
  if (documents.length === 0) return;
  try {
    await into.insertMany(documents);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    for (const document of documents) await insertIfMissing(into, document);
  }
}

async function insertIfMissing<T extends Stored>(
  into: ScopedDocuments<T>,
  document: Unscoped<T>,
): Promise<void> {
  try {
    await into.insertOne(document);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
  }
}
