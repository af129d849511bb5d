import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(__dirname, '..', '..');
const script = join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
const settings = '.m365agentsplayground.yml';

/** Whose window: the folder's name in bot/demo/playground. */
export type Whose = 'employee' | 'it-admin' | 'coordinator';

/** A running Agents Playground of one person. */
export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts somebody's Playground on a free port, towards a bot; resolves when it answers. */
export async function startPlayground(whose: Whose, botPort: number): Promise<Playground> {
  const cwd = mkdtempSync(join(tmpdir(), `kretslopp-${whose}-`));
  copyFileSync(join(root, 'bot', 'demo', 'playground', whose, settings), join(cwd, settings));
  const port = await freePort();
  const log = join(cwd, 'playground.log');
  const output = openSync(log, 'a');
  const args = [
    'start',
    '-e',
    `http://127.0.0.1:${botPort}/api/messages`,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--dt',
  ];
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(cwd, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  if (await answers(url, child)) return { url, stop };
  const said = readFileSync(log, 'utf8');
  await stop();
  throw new Error(`the Playground of ${whose} did not start: ${said}`);
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + 30_000;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.status === 200) return true;
    await sleep(100);
  }
  return false;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await end;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
