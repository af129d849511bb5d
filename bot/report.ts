import { readConfig } from './config';
import { carryOut, readCommand } from './report/command';
import { openEngine } from './open-engine';
import { saidInTerminal } from './said-in-terminal';
import { openCollections } from './store/collections';
import { Store } from './store/store';

/**
 * `npm run --silent report -- ORGANISATION ACT FILE …` reads in what the refurbisher reports, for files
 * that are too large for a chat or come by themselves. On the embedded store the bot must not run meanwhile.
 */
async function main(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  const { store: config } = readConfig(process.env);
  const engine = await openEngine(config);
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
  process.stderr.write(`${saidInTerminal(problem)}\n`);
  process.exitCode = 1;
});
