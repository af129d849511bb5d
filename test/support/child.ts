import { fork, type ChildProcess } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..', '..');
const built = new Map<string, string>();

/**
 * Starts a file of the tests as a process of its own, with a channel to speak over. It is built into one
 * file first, once in a run: a process that is started forty times should not translate it forty times.
 */
export function forkChild(
  source: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const file = built.get(source) ?? build(source);
  built.set(source, file);
  return fork(file, [...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Below the project's folder, where it finds the packages. */
function build(source: string): string {
  const name = relative(root, source).split(sep).join('.');
  const outfile = join(root, 'artefacts', 'children', `${name}.${process.pid}.cjs`);
  buildSync({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
