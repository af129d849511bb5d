import { randomUUID } from 'node:crypto';
import { mentions, renamed } from '../../domain/privacy/forget';
import { declarations, type CollectionName } from '../../store/collections';
import { isDuplicate } from '../../store/duplicate';
import type { Stored } from '../../store/port';
import type { Scope, Store } from '../../store/store';
import { documentsIn, everyDocument } from './every-document';
import { collectionsWith } from './people-kept';
import { refuseWhileNeeded } from './still-needed';

/** What is about the person and nothing else: it goes altogether. */
const theirs = collectionsWith('own');

export interface Anonymising {
  readonly organisation: string;
  readonly oid: string;
  /** The alias of whoever does it. */
  readonly by: string;
  readonly now: Date;
}

/**
 * Takes a person out of everything that an organisation keeps: every document is read, and their object
 * id becomes a name drawn for the occasion. The pair that ties their alias to them is struck out, so
 * the chains, where people stand by alias alone, stay as they are and verify. Done twice, or taken up
 * again after a stop, it does what is left. Returns how many documents it changed.
 */
export async function anonymise(
  store: Store,
  { organisation, oid, by, now }: Anonymising,
): Promise<number> {
  const scope = store.of(organisation);
  await refuseWhileNeeded(scope, organisation, oid);
  const alias =
    (await scope.members.findOne({ _id: `${organisation}/${oid}` }))?.alias ?? 'unknown';
  const instead = `gone-${randomUUID()}`;
  let changed = 0;
  for (const name of Object.keys(declarations) as CollectionName[]) {
    for await (const document of everyDocument(scope, name)) {
      if (!mentions(document, oid)) continue;
      await strikeOut(scope, name, document, oid, instead);
      changed += 1;
    }
  }
  changed += await withoutClaims(store, organisation, oid);
  await scope.erasures.insertOne({
    _id: `${organisation}/${instead}`,
    at: now,
    by,
    what: { kind: 'anonymised', alias, changed },
  });
  return changed;
}

/** A technician's taken half hours are kept for all organisations together; ours are over, and go. */
async function withoutClaims(
  { shared }: Store,
  organisation: string,
  technician: string,
): Promise<number> {
  const claims = await shared.slotClaims.find({ technician }).toArray();
  const ours = claims.filter(({ of }) => of === organisation);
  for (const { _id } of ours) await shared.slotClaims.deleteOne({ _id });
  return ours.length;
}

async function strikeOut(
  scope: Scope,
  name: CollectionName,
  document: Stored,
  oid: string,
  instead: string,
): Promise<void> {
  const documents = documentsIn(scope, name);
  const { _id } = document;
  if (theirs.includes(name)) {
    await documents.deleteOne({ _id });
    return;
  }
  const without = renamed(document, oid, instead);
  if (without._id !== _id) {
    await insertOnce(() => documents.insertOne(without));
    await documents.deleteOne({ _id });
    return;
  }
  // Only the fields that name them: whatever else changes meanwhile stays changed.
  const fields = Object.entries(without).filter(([field]) =>
    mentions((document as unknown as Readonly<Record<string, unknown>>)[field], oid),
  );
  await documents.updateOne({ _id }, { $set: Object.fromEntries(fields) });
}

async function insertOnce(insert: () => Promise<unknown>): Promise<void> {
  try {
    await insert();
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
  }
}
