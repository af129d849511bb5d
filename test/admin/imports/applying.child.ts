import { adminFeature } from '../../../admin/feature';
import { startApp } from '../../../bot/compose';
import type { World } from '../../../bot/services/world';
import { createRecogniser } from '../../../bot/intents/recognise';
import { createLog } from '../../../bot/log';
import { peopleDirectory } from '../../../bot/services/people';
import { openEmbedded } from '../../../bot/store/embedded';
import type { Store } from '../../../bot/store/store';
import { furnish, localConfig } from '../../support/app';
import { aDevice, ekholma, usedLaptop } from '../../support/organisation';

/** A real process on a folder: its data, how many devices there are at first, and how far its clock is ahead. */
async function main([folder = '', known = '0', ahead = '0']: readonly string[]): Promise<void> {
  const app = await startApp({
    config: { ...localConfig, demo: true },
    engine: await openEmbedded({ folder }),
    directory: (store): World['directory'] => peopleDirectory(store),
    recogniser: createRecogniser(),
    clock: () => new Date(Date.now() + Number(ahead) * 60_000),
    log: createLog(() => undefined),
    features: [(base) => adminFeature(base)],
    prepare: (store) => prepare(store, Number(known)),
  });
  process.send?.({ port: app.port });
}

async function prepare(store: Store, known: number): Promise<void> {
  if ((await store.organisation(ekholma._id)) !== undefined) return;
  await furnish(store, { organisation: { demo: true } });
  const devices = Array.from({ length: known }, (_, n) =>
    aDevice(usedLaptop, { tag: `KLP-${n}`, serial: `OLD${n}`, price: 1 }),
  );
  await store.of(ekholma._id).devices.insertMany(devices);
}

void main(process.argv.slice(2));
