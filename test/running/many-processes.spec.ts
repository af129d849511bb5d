import { randomUUID } from 'node:crypto';
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
import { Between } from './between';
import { Several } from './several';

/** How many process.child.ts puts in stock. */
const stock = 12;
/** Messages that a process may be sending when it is killed. */
const inHand = 8;

/**
 * Real processes on one MongoDB under a bounded load, while one is killed, one stands still and goes
 * on, one is started, and the database goes away and comes back. docs/reliability.md has the figures.
 */
describe('several processes on one database', function () {
  this.timeout(180_000);
  let url: string;
  let database: string;
  let between: Between;
  let connector: Connector;
  let several: Several;
  let engine: Engine;
  let store: Store;

  beforeEach(async function () {
    if (!hasMongoServer()) return this.skip();
    url = await mongoServer();
    database = freshDatabase();
    between = await Between.start(url);
    connector = await Connector.start();
    several = new Several(between, database, connector);
    await several.start();
    engine = await openMongo({ url, database });
    store = new Store(await openCollections(engine));
    await several.join(sara, johan, mikael, fatima);
  });

  afterEach(async () => {
    if (!hasMongoServer()) return;
    several.killAll();
    await engine.close();
    await connector.stop();
    await between.stop();
    await dropDatabase(url, database);
  });

  for (const { processes, requests } of [
    { processes: 2, requests: 16 },
    { processes: 3, requests: 24 },
  ])
    it(`ends every request once, gives no device to two, and loses no message: ${processes} of them`, async () => {
      for (let n = 1; n < processes; n += 1) await several.start();
      await underLoad(requests);
      // What a killed process was sending is free again after five minutes: one more, whose clock is ahead.
      several.killAll();
      const { killed } = several;
      await several.start(6);
      await settled();

      expect(several.again).to.be.greaterThan(0);
      await expectOneOutcomeEach(requests);
      const { broken, faults } = await verifyChains(fromEngine(engine));
      expect({ broken, faults }).to.deep.equal({ broken: 0, faults: [] });
      const { told, twice } = await expectToldOfAll();
      expect(twice).to.be.at.most(killed * inHand);
      if (process.env['FIGURES'] !== undefined)
        process.stdout.write(
          `${JSON.stringify({ processes, again: several.again, told, twice })}\n`,
        );
    });

  async function underLoad(requests: number): Promise<void> {
    const ids = Array.from({ length: requests }, () => randomUUID());
    const whole = async (draft: string, n: number): Promise<void> => {
      await sleep(n * 450);
      const by = n % 2 === 0 ? sara : johan;
      const form = { draft, kind: 'computer', language: 'sv', ...entryFor(usedLaptop) };
      await several.press(by, { verb: 'request/submit', ...form });
      const approve = { verb: 'request/approve', request: `ekholma/request/${draft}` };
      await Promise.all([mikael, fatima].map((admin) => several.press(admin, approve)));
    };
    await Promise.all([several.disturb(), ...ids.map(whole)]);
  }

  async function expectOneOutcomeEach(requests: number): Promise<void> {
    const of = store.of('ekholma');
    const all = await of.requests.find({ 'stage.name': { $gt: '' } }).toArray();
    expect(all).to.have.length(requests);
    for (const { decisions } of all) expect(decisions).to.have.length(1);
    const promised = all.flatMap(({ stage }) => (stage.name === 'reserved' ? [stage.device] : []));
    expect(new Set(promised).size).to.equal(promised.length);
    expect(promised).to.have.length(stock);
    const devices = await of.devices.find({ 'lifecycle.state': 'reserved' }).toArray();
    expect(devices.map(({ _id }) => _id).sort()).to.deep.equal([...promised].sort());
    expect(all.filter(({ stage }) => stage.name === 'queued')).to.have.length(requests - stock);
  }

  /** How many notifications there were, and how many messages were seen once more than they should. */
  async function expectToldOfAll(): Promise<{ told: number; twice: number }> {
    const of = store.of('ekholma');
    const told = await of.notifications.find({ status: { $gt: '' } }).toArray();
    expect(told.filter(({ status }) => !['sent', 'unreachable'].includes(status))).to.deep.equal(
      [],
    );
    for (const collection of [of.requests, of.devices])
      expect(await collection.countDocuments({ 'outbox.id': { $gt: '' } })).to.equal(0);
    const seen = connector.sent
      .filter(({ method }) => method === 'POST')
      .map(({ conversation, text, card }) => JSON.stringify([conversation, text, card]));
    return { told: told.length, twice: seen.length - new Set(seen).size };
  }

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
