import { readConfig } from './config';
import { carryOut, readCommand } from './ledger/command';
import { openEngine } from './open-engine';
import { saidInTerminal } from './said-in-terminal';
import { openCollections } from './store/collections';
import { Store } from './store/store';

/**
 * `npm run --silent ledger -- ORGANISATION ACT …` decides by which factors an organisation's ledger
 * counts: sets, footprints, choices, restatements. Each act is kept with who did it. On the embedded
 * store the bot must not run meanwhile.
 */
async function main(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  const { store: config } = readConfig(process.env);
  const engine = await openEngine(config);
  try {
    const store = new Store(await openCollections(engine));
    const lines = await carryOut(command, store, new Date());
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await engine.close();
  }
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  process.stderr.write(`${saidInTerminal(problem)}\n`);
  process.exitCode = 1;
});
