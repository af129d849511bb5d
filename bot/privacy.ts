import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { readConfig } from './config';
import { Refusal } from './domain/errors';
import { isKey, say, type Key } from './locale';
import { commands, usage } from './privacy/commands';
import { openEngine } from './open-engine';
import { openCollections } from './store/collections';
import { Store } from './store/store';

/** `npm run --silent privacy -- COMMAND …`: what the organisation decides on people's data; docs/privacy.md. */
async function main([name = '', organisation = '', ...words]: readonly string[]): Promise<string> {
  const command = commands[name];
  if (command === undefined || organisation === '') throw new Error(usage);
  const { store: place } = readConfig(process.env);
  const engine = await openEngine(place);
  try {
    const store = new Store(await openCollections(engine));
    if ((await store.organisation(organisation)) === undefined) {
      throw new Error(`there is no organisation ${organisation}`);
    }
    const by = `operator:${userInfo().username}`;
    // A file that is already there is somebody's evidence.
    const keep = (file: string, text: string): Promise<void> =>
      writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return await command({ store, now: new Date(), by, keep }, organisation, words);
  } finally {
    await engine.close();
  }
}

/** Its words, where there are some for the key that the code makes. */
function sentenceOf({ code, facts }: Refusal): string {
  const key: string = `refusal.${code}`;
  return isKey(key) ? say<Key>('en', key, facts) : code;
}

main(process.argv.slice(2)).then(
  (answer) => {
    process.stdout.write(`${answer}\n`);
  },
  (problem: unknown) => {
    const refusal = problem instanceof Refusal ? sentenceOf(problem) : undefined;
    process.stderr.write(
      `${refusal ?? (problem instanceof Error ? problem.message : String(problem))}\n`,
    );
    process.exitCode = 1;
  },
);
