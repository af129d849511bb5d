import { startApp } from './compose';
import { ConfigError, readConfig, type Config } from './config';
import { seedDemo } from './demo/seed';
import { graphDirectory } from './graph/directory';
import { createRecogniser } from './intents/recognise';
import { createLog } from './log';
import { logInsteadOf } from './log/library-words';
import { peopleDirectory } from './services/people';
import { openEmbedded } from './store/embedded';
import { openMongo } from './store/mongo';
import type { Engine } from './store/port';

/** The only file that acts when it is run: configuration, composition, listening, stopping. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog();
  logInsteadOf(globalThis.console, log);
  const app = await startApp({
    config,
    engine: await openStore(config),
    directory: (store) =>
      config.graph === undefined ? peopleDirectory(store) : graphDirectory(config.graph, log),
    recogniser: createRecogniser(),
    log,
    prepare: async (store) => {
      if (config.demo) await seedDemo(store, new Date());
    },
  });
  log.note('listening', { port: app.port, host: config.host });
  const stop = (): void => {
    log.note('stopping', {});
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function openStore({ store }: Config): Promise<Engine> {
  return store.kind === 'embedded'
    ? openEmbedded({ folder: store.folder })
    : openMongo({ url: store.uri.reveal(), database: store.database });
}

main().catch((problem: unknown) => {
  const text = problem instanceof ConfigError ? problem.message : String(problem);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
