import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { teamsPackage } from './teams-package';
import { readValues } from './values';

const root = join(__dirname, '..', '..');
/** Where it goes, if nothing else is said. */
const target = process.argv[2] ?? join(root, 'dist', 'kretslopp-teams.zip');

/** `npm run package`: writes the zip to upload, or says everything that is wrong, at once. */
async function main(): Promise<void> {
  const read = readValues(process.env);
  if ('faults' in read) {
    complain('The package needs other values in its environment:', read.faults);
    return;
  }
  const { zip, faults, manifest } = await teamsPackage(root, read.filled);
  if (faults.length > 0) {
    complain("Teams' schema refuses the manifest:", faults);
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, zip);
  const { TEAMS_APP_ID: id, TEAMS_APP_VERSION: version, HOST: host } = read.filled;
  const holds = ['bots', 'composeExtensions', 'staticTabs'].filter((name) => name in manifest);
  process.stdout.write(
    [
      `${relative(process.cwd(), target)} (${Math.ceil(zip.length / 1024)} KB)`,
      `  app ${id ?? ''}, version ${version ?? ''}, reached at ${host ?? ''}, with ${holds.join(', ')}`,
      '  Upload it in the Teams admin center: Manage apps, Upload new app. docs/install.md says how.',
      '',
    ].join('\n'),
  );
}

function complain(head: string, faults: readonly string[]): void {
  process.stderr.write(`${[head, ...faults.map((fault) => `  ${fault}`)].join('\n')}\n`);
  process.exitCode = 1;
}

void main();
