import { readFileSync } from 'node:fs';
import { readConfig } from './config';
import { readOrganisation } from './setup/organisation-file';
import { putOrganisation } from './setup/put-organisation';
import { openEngine } from './open-engine';
import { openCollections } from './store/collections';
import { Store } from './store/store';

/**
 * `npm run --silent setup -- FILE.json` adds an organisation with its catalogue to the store that the
 * environment names, or brings one in line with the file. deploy/organisation.example.json is one.
 */
async function main(path: string | undefined): Promise<void> {
  if (path === undefined) throw new Error('Name the file: npm run --silent setup -- FILE.json');
  const read = readOrganisation(readFileSync(path, 'utf8'));
  if ('faults' in read) throw new Error([`In ${path}:`, ...read.faults].join('\n  '));
  const { store } = readConfig(process.env);
  const engine = await openEngine(store);
  try {
    const { organisation, added, changed } = await putOrganisation(
      new Store(await openCollections(engine)),
      read,
    );
    process.stdout.write(
      `${read.organisation.name} is ${organisation}; products: ${added} added, ${changed} changed\n`,
    );
  } finally {
    await engine.close();
  }
}

main(process.argv[2]).catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
