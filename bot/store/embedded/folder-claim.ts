import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase, type Transaction } from 'lmdb';

/** What this process has open: lmdb's own table tells processes apart, not engines within one. */
const claimed = new Set<string>();

/** A data folder that this process, and no other, works in. */
export interface Claim {
  release(): Promise<void>;
}

/**
 * Claims a folder, making it where there is none. Throws when it is in use. The claim is an open read
 * transaction in a small lmdb of its own: the operating system ends that with the process, however it
 * dies, so nothing is left behind to clear away.
 */
export async function claimFolder(folder: string): Promise<Claim> {
  mkdirSync(folder, { recursive: true });
  const path = realpathSync(folder);
  if (claimed.has(path)) throw inUse(folder, process.pid);
  const table = open({ path: join(path, 'claim'), noSync: true, overlappingSync: false });
  const mine = hold(table);
  const other = owners(table).find((pid) => pid !== process.pid);
  const release = async (): Promise<void> => {
    mine.done();
    await table.close();
    claimed.delete(path);
  };
  if (other !== undefined) {
    await release();
    throw inUse(folder, other);
  }
  claimed.add(path);
  return { release };
}

/** A reader has its place in the table from its first read to its end. */
function hold(table: RootDatabase): Transaction {
  const transaction = table.useReadTransaction();
  table.get('claim', { transaction });
  return transaction;
}

/** The processes with a place in the table, without those that died. */
function owners(table: RootDatabase): number[] {
  table.readerCheck();
  return [...table.readerList().matchAll(/^\s*(\d+)\s/gmu)].map(([, pid]) => Number(pid));
}

function inUse(folder: string, pid: number): Error {
  return new Error(
    `the data folder ${folder} is in use by process ${pid}. The embedded store serves one process: stop that one, use another folder, or set MONGODB_URI.`,
  );
}
