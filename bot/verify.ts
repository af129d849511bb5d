import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ConfigError, readConfig, type StoreConfig } from './config';
import { openMongo } from './store/mongo';
import { openReadOnly } from './store/read-only';
import { HeadWriter, readHeads } from './verify/heads';
import { fromEngine, fromFiles, type Reading } from './verify/reading';
import { isWhole, reportOf, verifyChains, type Verified } from './verify/verify';

const usage = `npm run --silent verify                        every chain, event by event
npm run --silent verify -- heads > FILE        also writes where each chain stands
npm run --silent verify -- against FILE        also holds the chains against such a file, or an export`;

/**
 * `npm run --silent verify` checks every custody chain of the store that the environment names, also
 * while the bot runs. It ends with 0 when all are whole, with 1 when one is broken, with 2 when it
 * could not look.
 */
async function main([what = 'all', file]: readonly string[]): Promise<number> {
  const way = Object.hasOwn(ways, what) ? ways[what] : undefined;
  if (way === undefined) throw new Error(usage);
  const { read, close } = await openStore(readConfig(process.env).store);
  try {
    const verified = await way(read, file);
    // The heads have standard output for themselves.
    const out = what === 'heads' ? process.stderr : process.stdout;
    out.write(`${reportOf(verified).join('\n')}\n`);
    return isWhole(verified) ? 0 : 1;
  } finally {
    await close();
  }
}

const ways: Readonly<Record<string, (read: Reading, file?: string) => Promise<Verified>>> = {
  all: (read) => verifyChains(read),
  heads: (read) => writtenDown(read),
  against: async (read, file) => {
    if (file === undefined) throw new Error(usage);
    return verifyChains(read, { heads: await readHeads(linesOf(file)) });
  },
};

/** Verifies, and writes where each chain stands to standard output. */
async function writtenDown(read: Reading): Promise<Verified> {
  const writer = new HeadWriter(async (line) => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  });
  await writer.begin(new Date());
  const verified = await verifyChains(read, { each: (...of) => writer.head(...of) });
  await writer.end();
  return verified;
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

async function openStore(
  store: StoreConfig,
): Promise<{ read: Reading; close: () => Promise<void> }> {
  if (store.kind === 'embedded') {
    const files = openReadOnly(store);
    return { read: fromFiles(files), close: () => files.close() };
  }
  const engine = await openMongo({ url: store.uri.reveal(), database: store.database });
  return { read: fromEngine(engine), close: () => engine.close() };
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    const text = problem instanceof Error ? problem.message : String(problem);
    process.stderr.write(
      problem instanceof ConfigError ? `${text}\n` : `could not verify: ${text}\n`,
    );
    process.exitCode = 2;
  },
);
