import { ConfigError, readConfig, type StoreConfig } from './config';
import { openMongo } from './store/mongo';
import type { Engine } from './store/port';
import { openReadOnly } from './store/read-only';
import { reportOf, verifyChains } from './verify/verify';

/**
 * `npm run --silent verify` checks every custody chain of the store that the environment names, also
 * while the bot runs. It ends with 0 when all are whole, with 1 when one is broken, with 2 when it
 * could not look.
 */
async function main(): Promise<number> {
  const engine = await openStore(readConfig(process.env).store);
  try {
    const verified = await verifyChains(engine);
    process.stdout.write(`${reportOf(verified).join('\n')}\n`);
    return verified.broken === 0 ? 0 : 1;
  } finally {
    await engine.close();
  }
}

async function openStore(store: StoreConfig): Promise<Engine> {
  return store.kind === 'embedded'
    ? openReadOnly(store)
    : openMongo({ url: store.uri.reveal(), database: store.database });
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
