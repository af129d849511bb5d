import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Connector } from '../support/connector';
import { forkChild } from '../support/child';

/** Waits until the outbox is empty: no new message for a while. */
export async function settled(connector: Connector): Promise<void> {
  for (let still = 0, before = -1; still < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    still = connector.sent.length === before ? still + 1 : 0;
    before = connector.sent.length;
  }
}

/** A Kretslopp in a process of its own; see crash.child.ts. */
export interface KilledProcess {
  readonly port: number;
  /** From here on, its writes count. */
  count(): Promise<void>;
  /** Ended: true when it killed itself, false when it had to be killed after that many milliseconds. */
  dead(patience?: number): Promise<boolean>;
  stop(): Promise<void>;
}

export async function startProcess(
  folder: string,
  death: string,
  minutesAhead = 0,
): Promise<KilledProcess> {
  const words = [folder, death, String(minutesAhead)];
  const child = forkChild(join(__dirname, 'crash.child.ts'), words);
  const { port } = (await said(child)) as { readonly port: number };
  return {
    port,
    count: async () => {
      child.send('count');
      await said(child);
    },
    // A step with fewer writes than the death asks for ends alive, and is killed from here.
    dead: async (patience = 700) => {
      let byItself = true;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const late = setTimeout(() => {
        byItself = false;
        child.kill('SIGKILL');
      }, patience);
      if (child.exitCode === null && child.signalCode === null) await ended;
      clearTimeout(late);
      return byItself;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function said(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => {
      reject(new Error(`the process ended with ${String(code)}`));
    });
  });
}
