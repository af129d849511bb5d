import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { MongoClient } from 'mongodb';
import { MongoMemoryServer } from 'mongodb-memory-server-core';

let running: MongoMemoryServer | undefined;
let address: Promise<string> | undefined;

/**
 * The address of a MongoDB to test on: the one that MONGODB_TEST_URI names, or a mongod started for this
 * run. Rejects where there is none.
 */
export function mongoServer(): Promise<string> {
  address ??= find();
  return address;
}

/** How to get a MongoDB to test on. */
export const howToGetMongo =
  'set MONGODB_TEST_URI, install mongod, or run `npm run test:mongo`, which downloads it';

/**
 * Whether there is one: named, installed, or downloaded before. Only `npm run test:mongo` downloads. In
 * CI there has to be one: half of the tests would be missing.
 */
export function hasMongoServer(): boolean {
  return (
    process.env['CI'] === 'true' ||
    mayDownload() ||
    (process.env['MONGODB_TEST_URI'] ?? '') !== '' ||
    installed() !== undefined ||
    downloaded()
  );
}

function mayDownload(): boolean {
  return process.env['MONGOMS_RUNTIME_DOWNLOAD'] === 'true';
}

async function find(): Promise<string> {
  const named = process.env['MONGODB_TEST_URI'] ?? '';
  if (named !== '') return named;
  if (!mayDownload()) process.env['MONGOMS_RUNTIME_DOWNLOAD'] = 'false';
  const systemBinary = installed();
  try {
    running = await MongoMemoryServer.create(
      systemBinary === undefined ? {} : { binary: { systemBinary } },
    );
  } catch (cause) {
    throw new Error(`no MongoDB to test on: ${howToGetMongo}`, { cause });
  }
  return running.getUri();
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'mongod')).find((path) => existsSync(path));
}

/** Where mongodb-memory-server keeps what it has downloaded. */
function downloaded(): boolean {
  const folders = [
    join('node_modules', '.cache', 'mongodb-memory-server'),
    join(homedir(), '.cache', 'mongodb-binaries'),
  ];
  return folders.some(
    (folder) => existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('mongod')),
  );
}

/** Stops the server, if it was started here. */
export async function stopMongoServer(): Promise<void> {
  await running?.stop();
}

/** A name that no other run has. */
export function freshDatabase(): string {
  return `kretslopp-test-${randomBytes(6).toString('hex')}`;
}

export async function dropDatabase(url: string, database: string): Promise<void> {
  const client = new MongoClient(url);
  try {
    await client.db(database).dropDatabase();
  } finally {
    await client.close();
  }
}
