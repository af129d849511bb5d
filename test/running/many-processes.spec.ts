import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { openCollections } from '../../bot/store/collections';
import { openMongo } from '../../bot/store/mongo';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { fromEngine } from '../../bot/verify/reading';
import { verifyChains } from '../../bot/verify/verify';
import { entryFor } from '../support/asking';
import { Connector } from '../support/connector';
import { dropDatabase, freshDatabase, hasMongoServer, mongoServer } from '../support/mongo-server';
import { usedLaptop } from '../support/organisation';
import { fatima, johan, mikael, sara } from '../support/people';
import { TeamsClient, type Someone } from '../support/teams-client';
import { Between } from './between';

const requests = 24;

/** A process, and a way to write to it as Teams does. */
interface Running {
  readonly child: ChildProcess;
  readonly teams: TeamsClient;
}

/**
 * Three real processes on one MongoDB under a bounded load, while one is killed, one stands still and goes
 * on, one is started, and the database goes away and comes back. docs/reliability.md has the figures.
 */
describe('several processes on one database', function () {
  this.timeout(180_000);
  let url: string;
  let database: string;
  let between: Between;
  let connector: Connector;
  let engine: Engine;
  let store: Store;
  const running: Running[] = [];
  /** Presses that nobody answered at first: or nothing was disturbed. */
  let again = 0;

  before(async function () {
    if (!hasMongoServer()) return this.skip();
    url = await mongoServer();
    database = freshDatabase();
    between = await Between.start(url);
    connector = await Connector.start();
    for (let n = 0; n < 3; n += 1) running.push(await start());
    engine = await openMongo({ url, database });
    store = new Store(await openCollections(engine));
    for (const person of [sara, johan, mikael, fatima]) await running[0]?.teams.join(person);
  });

  after(async () => {
    if (!hasMongoServer()) return;
    for (const { child } of running) child.kill('SIGKILL');
    await engine.close();
    await connector.stop();
    await between.stop();
    await dropDatabase(url, database);
  });

  async function start(minutesAhead = 0): Promise<Running> {
    const child = fork(
      join(__dirname, 'process.child.ts'),
      [between.url, database, String(minutesAhead)],
      { execArgv: ['--require', 'tsx/cjs'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
    return { child, teams: new TeamsClient(port, connector) };
  }

  /** Presses, and presses the same again at the next process while none answers, as a person would. */
  async function press(person: Someone, data: { readonly verb: string }): Promise<void> {
    const id = `press-${randomUUID()}`;
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { teams } = running[Math.floor(Math.random() * running.length)]!;
      try {
        const answer = await Promise.race([
          teams.execute(person, { data, id }),
          sleep(4000).then(() => undefined),
        ]);
        if (answer?.status === 200 && !/referens/iu.test(JSON.stringify(answer.body))) return;
      } catch {
        // Killed, or not listening any more: the next one.
      }
      again += 1;
      await sleep(200);
    }
    throw new Error(`nobody answered ${data.verb}`);
  }

  async function disturb(): Promise<void> {
    await sleep(700);
    running[0]?.child.kill('SIGKILL');
    // Whoever spreads the load does not know at once.
    const another = start();
    await sleep(1000);
    running.splice(0, 1);
    running.push(await another);
    running[0]?.child.kill('SIGSTOP');
    await sleep(4500);
    running[0]?.child.kill('SIGCONT');
    between.goAway();
    await sleep(2500);
    between.comeBack();
  }

  it('ends every request once, gives no device to two, and loses no message', async () => {
    const ids = Array.from({ length: requests }, () => randomUUID());
    const whole = async (draft: string, n: number): Promise<void> => {
      await sleep(n * 450);
      const by = n % 2 === 0 ? sara : johan;
      const form = { draft, kind: 'computer', language: 'sv', ...entryFor(usedLaptop) };
      await press(by, { verb: 'request/submit', ...form });
      const approve = { verb: 'request/approve', request: `ekholma/request/${draft}` };
      await Promise.all([mikael, fatima].map((admin) => press(admin, approve)));
    };
    await Promise.all([disturb(), ...ids.map(whole)]);
    // What a killed process was sending is free again after five minutes: one more, whose clock is ahead.
    for (const { child } of running.splice(0)) child.kill('SIGKILL');
    running.push(await start(6));
    await settled();

    expect(again).to.be.greaterThan(0);
    const of = store.of('ekholma');
    const all = await of.requests.find({ 'stage.name': { $gt: '' } }).toArray();
    expect(all).to.have.length(requests);
    for (const { decisions } of all) expect(decisions).to.have.length(1);
    const promised = all.flatMap(({ stage }) => (stage.name === 'reserved' ? [stage.device] : []));
    expect(new Set(promised).size).to.equal(promised.length);
    expect(promised).to.have.length(12);
    const devices = await of.devices.find({ 'lifecycle.state': 'reserved' }).toArray();
    expect(devices.map(({ _id }) => _id).sort()).to.deep.equal([...promised].sort());
    expect(all.filter(({ stage }) => stage.name === 'queued')).to.have.length(requests - 12);
    const { broken, faults } = await verifyChains(fromEngine(engine));
    expect({ broken, faults }).to.deep.equal({ broken: 0, faults: [] });
    const told = await of.notifications.find({ status: { $gt: '' } }).toArray();
    if (process.env['FIGURES'] !== undefined)
      process.stdout.write(
        `${JSON.stringify({ again, told: told.length, sent: connector.sent.length })}\n`,
      );
    expect(told.filter(({ status }) => !['sent', 'unreachable'].includes(status))).to.deep.equal(
      [],
    );
    for (const collection of [of.requests, of.devices])
      expect(await collection.countDocuments({ 'outbox.id': { $gt: '' } })).to.equal(0);
  });

  async function settled(): Promise<void> {
    const { notifications, requests: asked } = store.of('ekholma');
    for (let still = 0, round = 0; still < 3; round += 1) {
      if (round > 200) throw new Error('messages are still waiting');
      await sleep(250);
      const [waiting, sending, promised] = await Promise.all([
        notifications.countDocuments({ status: 'waiting' }),
        notifications.countDocuments({ status: 'sending' }),
        asked.countDocuments({ 'outbox.id': { $gt: '' } }),
      ]);
      still = waiting + sending + promised === 0 ? still + 1 : 0;
    }
  }
});
