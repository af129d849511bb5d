import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { forkChild } from '../support/child';

/** A process of a benchmark's own, which tells its port when it listens. */
export interface Child {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts `file` of this folder, built as production's code is: without a translator beside it. It must send `{ port }` when it is ready. */
export async function startChild(
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child = forkChild(join(__dirname, file), [], { NODE_ENV: 'test', ...env });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => {
      resolve(message.port);
    });
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)}`));
    });
  });
  return { port, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGKILL');
  });
}
