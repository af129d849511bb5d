import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readConfig } from './config';
import { importEverything } from './backup/import-everything';
import { openEngine } from './open-engine';

/**
 * `npm run --silent import -- everything.jsonl` puts an export into the empty store that the environment
 * names, of either engine. Run verify afterwards.
 */
async function main(path: string | undefined): Promise<void> {
  if (path === undefined) throw new Error('name the file: npm run --silent import -- FILE.jsonl');
  const { store } = readConfig(process.env);
  const engine = await openEngine(store);
  try {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
    const counts = await importEverything(engine, lines);
    for (const [name, many] of Object.entries(counts)) process.stdout.write(`${name}: ${many}\n`);
  } finally {
    await engine.close();
  }
}

main(process.argv[2]).catch((problem: unknown) => {
  process.stderr.write(
    `could not import: ${problem instanceof Error ? problem.message : String(problem)}\n`,
  );
  process.exitCode = 1;
});
