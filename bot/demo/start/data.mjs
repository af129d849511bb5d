import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const aside = 'earlier';

/** Moves what is in a data folder into a dated folder within it; tells which, if there was anything. */
export function putAside(data, now) {
  const names = existsSync(data) ? readdirSync(data).filter((name) => name !== aside) : [];
  if (names.length === 0) return undefined;
  const to = join(data, aside, now.toISOString().replaceAll(/[:.]/g, '-'));
  mkdirSync(to, { recursive: true });
  for (const name of names) renameSync(join(data, name), join(to, name));
  return to;
}
