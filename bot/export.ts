import { once } from 'node:events';
import { readConfig } from './config';
import { exportEverything, fromEngine, fromFiles, type ReadAll } from './backup/export-everything';
import { openMongo } from './store/mongo';
import { openReadOnly } from './store/read-only';

/**
 * `npm run --silent export > everything.jsonl` writes everything that is stored, also while the bot
 * runs. The file holds personal data: keep it as you keep the database.
 */
async function main(): Promise<void> {
  const { store } = readConfig(process.env);
  const { read, close } = await openStore(store);
  const write = async (line: string): Promise<void> => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  };
  try {
    const { documents, sha256 } = await exportEverything(read, write, new Date());
    process.stderr.write(`${documents} documents, SHA-256 ${sha256}\n`);
  } finally {
    await close();
  }
}

async function openStore(
  store: ReturnType<typeof readConfig>['store'],
): Promise<{ readonly read: ReadAll; readonly close: () => Promise<void> }> {
  if (store.kind === 'embedded') {
    const files = openReadOnly(store);
    return { read: fromFiles(files), close: () => files.close() };
  }
  const engine = await openMongo({ url: store.uri.reveal(), database: store.database });
  return { read: fromEngine(engine), close: () => engine.close() };
}

main().catch((problem: unknown) => {
  process.stderr.write(
    `could not export: ${problem instanceof Error ? problem.message : String(problem)}\n`,
  );
  process.exitCode = 1;
});
