import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { npm, root } from '../install.mjs';

/** Written last, so that a build that was interrupted counts for nothing. */
const mark = join(root, 'dist', '.built');
const built = [
  'bot',
  'cards',
  'admin',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Compiles the bot where something has changed since it was last compiled. */
export function build() {
  const made = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built.every((name) => newest(join(root, name)) < made)) return;
  process.stdout.write('Building the bot.\n');
  npm('run', '--silent', 'build');
  writeFileSync(mark, '');
}

/** Milliseconds since 1970 of the last change in a file or folder, folders' own included: a file may be gone. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
