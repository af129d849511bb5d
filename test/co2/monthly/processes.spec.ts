import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openEmbedded } from '../../../bot/store/embedded';
import { openMongo } from '../../../bot/store/mongo';
import type { Engine } from '../../../bot/store/port';
import { Connector } from '../../support/connector';
import { textOf } from '../../support/cards';
import {
  dropDatabase,
  freshDatabase,
  hasMongoServer,
  mongoServer,
} from '../../support/mongo-server';
import { tenant } from '../../support/people';
import { anna, bo, fatima, startMonthly } from './municipality';
import { forkChild } from '../../support/child';

const all = [anna, bo, fatima];
const due = '2026-11-05T07:00:00Z';
const later = '2026-11-05T07:10:00Z';

describe("the month's card, issued by processes of its own", function () {
  this.timeout(120_000);
  let connector: Connector;

  beforeEach(async () => {
    connector = await Connector.start();
  });

  afterEach(() => connector.stop());

  /** The municipality before its card is due, whose three have met the bot. */
  async function prepare(engine: Engine): Promise<void> {
    const test = await startMonthly({ engine });
    const seen = new Date('2026-10-01T08:00:00Z');
    for (const { oid } of all)
      await test.app.store.of('ekholma').references.insertOne({
        _id: `ekholma/person/${oid}`,
        conversation: `a:${oid}`,
        serviceUrl: connector.url,
        tenant,
        user: `29:${oid}`,
        bot: '28:bot',
        seen,
      });
    await test.stop();
  }

  const cards = (): readonly number[] =>
    all.map(
      ({ oid }) =>
        connector
          .messages(`a:${oid}`)
          .filter(({ card }) => textOf(card).includes('Undvikna utsläpp, oktober 2026')).length,
    );

  for (const death of ['before:2', 'after:2']) {
    it(`comes once to each when one is killed ${death.replace(':', ' write ')}, and another starts`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'kretslopp-month-'));
      try {
        await prepare(await openEmbedded({ folder }));
        expect(await ended(run(folder, '', due, death))).to.equal('SIGKILL');
        expect(cards()).to.deep.equal([0, 0, 0]);
        expect(await ended(run(folder, '', later, 'never'))).to.equal(0);
        expect(cards()).to.deep.equal([1, 1, 1]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }

  it('comes once to each from two at the same moment on one MongoDB', async function () {
    if (!hasMongoServer()) return this.skip();
    const [url, database] = [await mongoServer(), freshDatabase()];
    try {
      await prepare(await openMongo({ url, database }));
      const two = [1, 2].map(() => run(url, database, due, 'never'));
      await Promise.all(two.map((one) => once(one, 'message')));
      for (const one of two) one.send('go');
      expect(await Promise.all(two.map(ended))).to.deep.equal([0, 0]);
      expect(cards()).to.deep.equal([1, 1, 1]);
    } finally {
      await dropDatabase(url, database);
    }
  });
});

function run(...told: readonly string[]): ChildProcess {
  return forkChild(join(__dirname, 'month.child.ts'), told);
}

/** How a process ended: by its exit code, or by the signal that killed it. */
async function ended(child: ChildProcess): Promise<number | string | null> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}
