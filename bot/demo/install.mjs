import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds since 1970 of a file's last change; 0 where there is none. */
function changed(name) {
  return statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether what package-lock.json asks for has been put in since it last changed. */
export function isInstalled() {
  return changed('node_modules/.package-lock.json') >= changed('package-lock.json');
}

/**
 * Runs npm in the project's folder, with its output shown.
 * @throws Error with a sentence when npm fails or is not there.
 */
export function npm(...words) {
  // npm's own script, where we were started by npm: npm is not a program of its own on Windows.
  const script = process.env.npm_execpath;
  const [command, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const shell = script === undefined && process.platform === 'win32';
  const { status, error } = spawnSync(command, [...first, ...words], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
  if (status === 0) return;
  const why = error === undefined ? `it ended with ${status}` : error.message;
  throw new Error(`"npm ${words.join(' ')}" did not succeed: ${why}.`);
}

/** Installs the dependencies where they are missing or older than package-lock.json. */
export function install() {
  if (isInstalled()) return;
  process.stdout.write('Installing the dependencies; this takes a minute or two.\n');
  // The tools too, also where NODE_ENV leaves them out: without them there is nothing to run.
  npm('ci', '--include=dev', '--no-audit', '--no-fund');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    install();
  } catch (problem) {
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  }
}
