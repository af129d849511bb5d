import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from './config';
import { offerInFolder, offerInTeams, type Offer } from './intents/files/maker';
import type { MadeFile } from './services/file-transfer';

/** How people are given files. In the demo there is no OneDrive; they are kept beside its store. */
export function offerOf({ bot, store, demo }: Config): Offer {
  const inFolder = demo && bot.appId === undefined && store.kind === 'embedded';
  return inFolder ? offerInFolder(keepIn(store.folder)) : offerInTeams;
}

/** Keeps files beside the embedded store; returns where. Names are ours, and still nothing leaves the folder. */
function keepIn(folder: string): (file: MadeFile) => Promise<string> {
  return async ({ name, bytes }) => {
    const files = resolve(folder, 'files');
    await mkdir(files, { recursive: true });
    const path = join(files, name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-'));
    await writeFile(path, bytes);
    return path;
  };
}
