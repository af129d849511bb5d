import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import process from 'node:process';

/** How long a process may take to end by itself, in milliseconds. */
const patience = 5000;

/** The processes of one demo: all of them run, or none. */
export class Children {
  #running = new Map();
  #onDeath;

  /**
   * @param onDeath called when one ends that was not asked to, with its name, how it ended, its
   * log, and where in the log it began, in bytes.
   */
  constructor(onDeath) {
    this.#onDeath = onDeath;
  }

  /** Starts a Node script; what it says goes to the file `log`. */
  start(name, script, { args = [], cwd, env = process.env, log }) {
    const output = openSync(log, 'a');
    const begin = fstatSync(output).size;
    // A group of its own: Ctrl-C reaches only us, and each process is told to stop once.
    const detached = process.platform !== 'win32';
    const stdio = ['ignore', output, output];
    const child = spawn(process.execPath, [script, ...args], { cwd, env, detached, stdio });
    closeSync(output);
    const ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      child.once('error', (problem) => resolve(problem.message));
    });
    this.#running.set(name, { child, ended });
    void ended.then((how) => {
      if (this.#running.delete(name)) this.#onDeath({ name, how, log, begin });
    });
  }

  /** Stops what runs, and waits until it has ended. */
  async stop() {
    const all = [...this.#running.values()];
    this.#running.clear();
    await Promise.all(all.map(stopOne));
  }
}

async function stopOne({ child, ended }) {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}
