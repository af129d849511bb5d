import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MongoClient } from 'mongodb';
import { MongoMemoryServer } from 'mongodb-memory-server-core';

let running: MongoMemoryServer | undefined;
let address: Promise<string | undefined> | undefined;

/**
 * The address of a MongoDB to test on: the one that MONGODB_TEST_URI names; or a mongod that is
 * installed, or was downloaded before, started for this run; or undefined. Only `npm run test:mongo`
 * downloads one. In CI it throws rather than have half the tests skipped.
 */
export function mongoServer(): Promise<string | undefined> {
  address ??= find();
  return address;
}

async function find(): Promise<string | undefined> {
  const named = process.env['MONGODB_TEST_URI'];
  if (named !== undefined && named !== '') return named;
  running = await start();
  if (running !== undefined) return running.getUri();
  const how =
    'set MONGODB_TEST_URI, install mongod, or run `npm run test:mongo`, which downloads it';
  if (process.env['CI'] === 'true')
    throw new Error(`no MongoDB to test on, and in CI nothing is skipped: ${how}`);
  process.stdout.write(`  (tests on MongoDB are skipped: ${how})\n`);
  return undefined;
}

async function start(): Promise<MongoMemoryServer | undefined> {
  process.env['MONGOMS_RUNTIME_DOWNLOAD'] ??= 'false';
  const installed = onPath('mongod');
  if (installed !== undefined) process.env['MONGOMS_SYSTEM_BINARY'] ??= installed;
  try {
    return await MongoMemoryServer.create();
  } catch (problem) {
    if (process.env['MONGOMS_RUNTIME_DOWNLOAD'] === 'true') throw problem;
    return undefined;
  }
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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
