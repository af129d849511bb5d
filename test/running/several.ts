import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connector } from '../support/connector';
import { TeamsClient, type Someone } from '../support/teams-client';
import type { Between } from './between';
import { forkChild } from '../support/child';

/** A process, and a way to write to it as Teams does. */
interface Running {
  readonly child: ChildProcess;
  readonly teams: TeamsClient;
}

/** Several real processes on one database, and what can be done to them. */
export class Several {
  /** Presses that nobody answered at first: or nothing was disturbed. */
  again = 0;
  killed = 0;
  private readonly running: Running[] = [];

  constructor(
    private readonly between: Between,
    private readonly database: string,
    private readonly connector: Connector,
  ) {}

  async start(minutesAhead = 0): Promise<void> {
    this.running.push(await this.started(minutesAhead));
  }

  async join(...people: readonly Someone[]): Promise<void> {
    for (const person of people) await this.running[0]?.teams.join(person);
  }

  /** Presses, and presses the same again at another process while none answers, as a person would. */
  async press(person: Someone, data: { readonly verb: string }): Promise<void> {
    const id = `press-${randomUUID()}`;
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { teams } = this.running[Math.floor(Math.random() * this.running.length)]!;
      try {
        const answer = await Promise.race([
          teams.execute(person, { data, id }),
          sleep(2000).then(() => undefined),
        ]);
        if (answer?.status === 200 && !/referens/iu.test(JSON.stringify(answer.body))) return;
      } catch {
        // Killed, or not listening any more: the next one.
      }
      this.again += 1;
      await sleep(200);
    }
    throw new Error(`nobody answered ${data.verb}`);
  }

  /** One is killed and another started, one stands still and goes on, the database goes away and comes back. */
  async disturb(): Promise<void> {
    await sleep(700);
    this.running[0]?.child.kill('SIGKILL');
    this.killed += 1;
    // Whoever spreads the load does not know at once.
    const another = this.started(0);
    await sleep(1000);
    this.running.splice(0, 1);
    this.running.push(await another);
    this.running[0]?.child.kill('SIGSTOP');
    await sleep(4500);
    this.running[0]?.child.kill('SIGCONT');
    this.between.goAway();
    await sleep(2500);
    this.between.comeBack();
  }

  killAll(): void {
    for (const { child } of this.running.splice(0)) {
      child.kill('SIGKILL');
      this.killed += 1;
    }
  }

  private async started(minutesAhead: number): Promise<Running> {
    const words = [this.between.url, this.database, String(minutesAhead)];
    const child = forkChild(join(__dirname, 'process.child.ts'), words);
    const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
    return { child, teams: new TeamsClient(port, this.connector) };
  }
}
