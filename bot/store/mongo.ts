import { MongoClient, type IndexDescription } from 'mongodb';
import { checkDeclaration } from './declaration-checks';
import type { Declaration, Documents, Engine, Index, Stored } from './port';

/** Where the documents are. */
export interface Server {
  readonly url: string;
  readonly database: string;
  /** How long to look for the server before an operation gives up, in milliseconds. */
  readonly patience?: number;
}

/**
 * The engine on a MongoDB server, 6 or newer: standalone, replica set or sharded. Acknowledged means
 * written to the journals of a majority. What is undefined is left out, of documents and of filters.
 */
export async function openMongo({ url, database, patience = 5000 }: Server): Promise<Engine> {
  const client = new MongoClient(url, {
    ignoreUndefined: true,
    writeConcern: { w: 'majority', journal: true },
    serverSelectionTimeoutMS: patience,
  });
  await client.connect();
  const db = client.db(database);
  return {
    async open<T extends Stored>(declaration: Declaration): Promise<Documents<T>> {
      checkDeclaration(declaration);
      const { name, indexes } = declaration;
      const collection = db.collection<Stored>(name);
      if (indexes.length > 0) await collection.createIndexes(indexes.map(descriptionOf));
      // Compiles as long as the driver's collection is what the port asks for, as it is.
      const documents: Documents<Stored> = collection;
      return documents as Documents<T>; // what the documents are, the declaration's owner knows
    },
    async ping() {
      await db.command({ ping: 1 });
    },
    close: () => client.close(),
  };
}

function descriptionOf({ name, on, unique, sparse }: Index): IndexDescription {
  return {
    name,
    key: { ...on },
    ...(unique !== undefined && { unique }),
    ...(sparse !== undefined && { sparse }),
  };
}
