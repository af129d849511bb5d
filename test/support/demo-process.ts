import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const script = join(__dirname, '..', '..', 'bot', 'demo', 'start.mjs');

/** `npm start` as a process, with what it has said. */
export class DemoProcess {
  private said = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(words: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.child = spawn(process.execPath, [script, ...words], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (part: Buffer) => {
        this.said += part.toString();
      });
    }
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  get output(): string {
    return this.said;
  }

  /** Waits until it has said something; a minute at most. */
  async says(text: string): Promise<void> {
    const until = Date.now() + 60_000;
    while (!this.said.includes(text)) {
      if (Date.now() > until || this.child.exitCode !== null) {
        throw new Error(`"${text}" did not come. It said:\n${this.said}`);
      }
      await sleep(50);
    }
  }

  /** Resolves with the exit code. */
  end(): Promise<number | null> {
    return this.ended;
  }

  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
