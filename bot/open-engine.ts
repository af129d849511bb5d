import type { StoreConfig } from './config';
import { openEmbedded } from './store/embedded';
import { openMongo } from './store/mongo';
import type { Engine } from './store/port';

/** The engine that the environment names. */
export function openEngine(store: StoreConfig): Promise<Engine> {
  return store.kind === 'embedded'
    ? openEmbedded({ folder: store.folder })
    : openMongo({ url: store.uri.reveal(), database: store.database });
}
