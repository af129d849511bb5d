import { rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../bot/compose';
import { createRecogniser } from '../../bot/intents/recognise';
import { createLog } from '../../bot/log';
import { peopleDirectory } from '../../bot/services/people';
import { openEmbedded } from '../../bot/store/embedded';
import { furnish, localConfig } from '../support/app';
import { aDevice, usedLaptop } from '../support/organisation';
import { admins, directoryEntries } from '../support/people';

/** The whole bot on the embedded store in a folder: what is measured. `STOCK` devices are in stock. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-bench-'));
  // An IT unit of two, as small municipalities have; the tests' hundred are for races.
  const people = directoryEntries.filter(({ oid }) => !admins.some((admin) => admin.oid === oid));
  const devices = Array.from({ length: Number(process.env['STOCK'] ?? '10') }, () =>
    aDevice(usedLaptop),
  );
  const app = await startApp({
    config: localConfig,
    engine: await openEmbedded({ folder }),
    directory: (store) => peopleDirectory(store),
    recogniser: createRecogniser(),
    log: createLog(() => undefined),
    prepare: (store) => furnish(store, { devices, people }),
  });
  process.once('disconnect', () => {
    void rm(folder, { recursive: true, force: true }).then(() => process.exit(0));
  });
  process.send?.({ port: app.port });
}

void main();
