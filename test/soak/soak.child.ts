import { startApp } from '../../bot/compose';
import { createRecogniser } from '../../bot/intents/recognise';
import { createLog } from '../../bot/log';
import { peopleDirectory } from '../../bot/services/people';
import { openEmbedded } from '../../bot/store/embedded';
import { furnish, localConfig } from '../support/app';
import { aDevice, usedLaptop } from '../support/organisation';
import { admins, directoryEntries } from '../support/people';

/** The whole bot in the folder it is given; tells its memory after collecting garbage whenever it is asked. */
async function main(folder: string): Promise<void> {
  const people = directoryEntries.filter(({ oid }) => !admins.some((admin) => admin.oid === oid));
  const app = await startApp({
    config: localConfig,
    engine: await openEmbedded({ folder }),
    directory: (store) => peopleDirectory(store),
    recogniser: createRecogniser(),
    log: createLog(() => undefined),
    prepare: (store) => furnish(store, { devices: [aDevice(usedLaptop)], people }),
  });
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ heap: heapUsed / 1e6, rss: rss / 1e6 });
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ port: app.port });
}

void main(process.argv[2] ?? '');
