import { readConfig } from './config';
import { Refusal } from './domain/errors';
import { say } from './locale';
import { carryOut, readCommand } from './report/command';
import { openCollections } from './store/collections';
import { openEmbedded } from './store/embedded';
import { openMongo } from './store/mongo';
import { Store } from './store/store';

/**
 * `npm run --silent report -- ORGANISATION ACT FILE …` reads in what the refurbisher reports, for files
 * that are too large for a chat or come by themselves. On the embedded store the bot must not run meanwhile.
 */
async function main(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  const { store: config } = readConfig(process.env);
  const engine =
    config.kind === 'embedded'
      ? await openEmbedded({ folder: config.folder })
      : await openMongo({ url: config.uri.reveal(), database: config.database });
  try {
    const store = new Store(await openCollections(engine));
    const lines = await carryOut(command, store, new Date(), (done, of) => {
      process.stderr.write(`${done} of ${of} batches\n`);
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await engine.close();
  }
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  process.stderr.write(`${wordsOf(problem)}\n`);
  process.exitCode = 1;
});

function wordsOf(problem: unknown): string {
  if (problem instanceof Refusal) return say('en', `refusal.${problem.code}`, problem.facts);
  return problem instanceof Error ? problem.message : String(problem);
}
