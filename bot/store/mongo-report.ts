import { MongoClient, type Db } from 'mongodb';
import type { Declaration } from './port';
import type { Server } from './mongo';

/** What a MongoDB server says of itself and of our database; nothing is changed there. */
export interface MongoReport {
  /** Such as "7.0.14". */
  readonly version: string;
  /** Acknowledged writes outlive the loss of one machine. */
  readonly replicated: boolean;
  /** Declared indexes that aren't there, as "collection.index". Made at the bot's next start. */
  readonly missing: readonly string[];
}

/** Looks at the server; rejects when it can't be reached or does not let us in. */
export async function reportOnMongo(
  { url, database, patience = 5000 }: Server,
  declared: readonly Declaration[],
): Promise<MongoReport> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patience });
  try {
    await client.connect();
    const db = client.db(database);
    const { version } = (await db.admin().serverInfo()) as { readonly version: string };
    const hello = await db.command({ hello: 1 }).catch(() => db.command({ isMaster: 1 }));
    const replicated = hello['setName'] !== undefined || hello['msg'] === 'isdbgrid';
    const missing = await Promise.all(declared.map((one) => missingIn(db, one)));
    return { version, replicated, missing: missing.flat() };
  } finally {
    await client.close();
  }
}

async function missingIn(db: Db, { name, indexes }: Declaration): Promise<readonly string[]> {
  if (indexes.length === 0) return [];
  const there = await namesIn(db, name);
  return indexes.filter((index) => !there.has(index.name)).map((index) => `${name}.${index.name}`);
}

async function namesIn(db: Db, collection: string): Promise<ReadonlySet<string | undefined>> {
  try {
    const indexes = await db.collection(collection).indexes();
    return new Set(indexes.map(({ name }) => name));
  } catch (problem) {
    // There is no such collection yet (26, NamespaceNotFound).
    if (problem instanceof Error && 'code' in problem && problem.code === 26) return new Set();
    throw problem;
  }
}
