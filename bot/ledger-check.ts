import { ConfigError, readConfig, type StoreConfig } from './config';
import { checkLedger, reportOf } from './ledger-check/check';
import { fromEngine, fromFiles, type LedgerReading } from './ledger-check/reading';
import { openEngine } from './open-engine';
import { rebuildRollups } from './services/co2/rebuilding';
import { openCollections } from './store/collections';
import { openReadOnly } from './store/read-only';
import { Store } from './store/store';

/**
 * `npm run --silent ledger:check` holds the CO2 ledger of the store that the environment names against
 * itself, also while the bot runs. It ends with 0 when all agrees, with 1 when something does not, with
 * 2 when it could not look. With `-- --rebuild` the sums are made anew from the entries first; on the
 * embedded store the bot must not run then.
 */
async function main(args: readonly string[]): Promise<number> {
  const { store } = readConfig(process.env);
  if (args.includes('--rebuild')) {
    // A folder without a store is a slip; opening it to write would make one.
    await (await openStore(store)).close();
    await rebuild(store);
  }
  const { read, close } = await openStore(store);
  try {
    const audited = await checkLedger(read);
    process.stdout.write(`${reportOf(audited).join('\n')}\n`);
    return audited.faults.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

async function rebuild(config: StoreConfig): Promise<void> {
  const engine = await openEngine(config);
  try {
    const store = new Store(await openCollections(engine));
    let wrong = 0;
    for (const { _id } of await store.allOrganisations()) {
      wrong += await rebuildRollups(store.of(_id), _id);
    }
    process.stdout.write(`rebuilt the rollups: ${wrong} were wrong\n`);
  } finally {
    await engine.close();
  }
}

async function openStore(
  config: StoreConfig,
): Promise<{ read: LedgerReading; close: () => Promise<void> }> {
  if (config.kind === 'embedded') {
    const files = openReadOnly(config);
    return { read: fromFiles(files), close: () => files.close() };
  }
  const engine = await openEngine(config);
  return { read: fromEngine(engine), close: () => engine.close() };
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    const text = problem instanceof Error ? problem.message : String(problem);
    process.stderr.write(
      problem instanceof ConfigError ? `${text}\n` : `could not check: ${text}\n`,
    );
    process.exitCode = 2;
  },
);
