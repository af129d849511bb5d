import { startApp } from '../../bot/compose';
import { createRecogniser } from '../../bot/intents/recognise';
import { createLog } from '../../bot/log';
import { peopleDirectory } from '../../bot/services/people';
import { openMongo } from '../../bot/store/mongo';
import { furnish, localConfig } from '../support/app';
import { aDevice, usedLaptop } from '../support/organisation';
import { admins, directoryEntries } from '../support/people';

/** One of several processes of the whole bot on `MONGO_URL`'s database `MONGO_DATABASE`. */
async function main({ MONGO_URL = '', MONGO_DATABASE = '' }: NodeJS.ProcessEnv): Promise<void> {
  const people = directoryEntries.filter(({ oid }) => !admins.some((admin) => admin.oid === oid));
  const devices = Array.from({ length: 10 }, (_, n) => aDevice(usedLaptop, { tag: `BENCH-${n}` }));
  const app = await startApp({
    config: localConfig,
    engine: await openMongo({ url: MONGO_URL, database: MONGO_DATABASE }),
    directory: (store) => peopleDirectory(store),
    recogniser: createRecogniser(),
    log: createLog(() => undefined),
    prepare: (store) => furnish(store, { devices, people }),
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ port: app.port });
}

void main(process.env);
