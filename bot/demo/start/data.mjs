import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const aside = 'earlier';

/**
 * Moves what is in a data folder into a dated folder within it; tells which, if there was anything.
 * Needs the built bot, whose store knows whether somebody works there.
 * @throws Error with a sentence when somebody does.
 */
export async function putAside(data, now) {
  const names = existsSync(data) ? readdirSync(data).filter((name) => name !== aside) : [];
  if (names.length === 0) return undefined;
  await mustBeUnused(data);
  const to = join(data, aside, now.toISOString().replaceAll(/[:.]/g, '-'));
  mkdirSync(to, { recursive: true });
  for (const name of names) renameSync(join(data, name), join(to, name));
  return to;
}

async function mustBeUnused(data) {
  const { claimFolder } = await import('../../../dist/bot/store/embedded/folder-claim.js');
  const claim = await claimFolder(data);
  await claim.release();
}
