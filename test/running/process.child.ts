import { startApp } from '../../bot/compose';
import { createRecogniser } from '../../bot/intents/recognise';
import { createLog } from '../../bot/log';
import { peopleDirectory } from '../../bot/services/people';
import { openMongo } from '../../bot/store/mongo';
import { aDevice, usedLaptop } from '../support/organisation';
import { furnish, localConfig } from '../support/app';

/** One of several real processes on one MongoDB: its address, the database, and minutes its clock is ahead. */
async function main([url = '', database = '', ahead = '0']: readonly string[]): Promise<void> {
  const devices = Array.from({ length: 12 }, (_, n) => aDevice(usedLaptop, { tag: `MANY-${n}` }));
  const app = await startApp({
    config: localConfig,
    engine: await openMongo({ url, database }),
    directory: (store) => peopleDirectory(store),
    recogniser: createRecogniser(),
    clock: () => new Date(Date.now() + Number(ahead) * 60_000),
    log: createLog(() => undefined),
    prepare: (store) => furnish(store, { devices }),
  });
  process.send?.({ port: app.port });
}

void main(process.argv.slice(2));
