import { ConfigError, readConfig, type StoreConfig } from './config';
import { openMongo } from './store/mongo';
import { openReadOnly } from './store/read-only';
import { fromEngine, fromFiles, type Reading } from './verify/reading';
import { reportOf, verifyChains } from './verify/verify';

/**
 * `npm run --silent verify` checks every custody chain of the store that the environment names, also
 * while the bot runs. It ends with 0 when all are whole, with 1 when one is broken, with 2 when it
 * could not look.
 */
async function main(): Promise<number> {
  const { read, close } = await openStore(readConfig(process.env).store);
  try {
    const verified = await verifyChains(read);
    process.stdout.write(`${reportOf(verified).join('\n')}\n`);
    return verified.broken === 0 ? 0 : 1;
  } finally {
    await close();
  }
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

main().then(
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
