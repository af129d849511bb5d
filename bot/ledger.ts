import { readConfig } from './config';
import { Refusal } from './domain/errors';
import { carryOut, readCommand } from './ledger/command';
import { say } from './locale';
import { openCollections } from './store/collections';
import { openEmbedded } from './store/embedded';
import { openMongo } from './store/mongo';
import { Store } from './store/store';

/**
 * `npm run --silent ledger -- ORGANISATION ACT …` decides by which factors an organisation's ledger
 * counts: sets, footprints, choices, restatements. Each act is kept with who did it. On the embedded
 * store the bot must not run meanwhile.
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
    const lines = await carryOut(command, store, new Date());
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
