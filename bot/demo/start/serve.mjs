import { spawn } from 'node:child_process';
import process from 'node:process';
import { install } from '../install.mjs';
import { botScript } from './bot.mjs';
import { build } from './build.mjs';

/** Runs the bot as the environment says, without demo or windows; resolves with its exit code. */
export async function serve() {
  install();
  build();
  const child = spawn(process.execPath, [botScript], { stdio: 'inherit' });
  // Ctrl-C in a terminal reaches the bot by itself.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
