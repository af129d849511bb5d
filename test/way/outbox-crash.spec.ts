import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { entryFor } from '../support/asking';
import { textOf } from '../support/cards';
import { Connector } from '../support/connector';
import { usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';
import { TeamsClient } from '../support/teams-client';
import { settled, startProcess } from './killed-process';

const request = 'ekholma/request/killed';

/** Where a message can be when the process dies, and how often it may be seen then: at least once, never zero times. */
const deaths: readonly {
  readonly when: string;
  readonly death: string;
  readonly atMost: number;
}[] = [
  {
    when: 'taken on, its promise not struck out',
    death: 'after:1:notifications.insertOne',
    atMost: 1,
  },
  { when: 'claimed, not sent', death: 'after:1:notifications.findOneAndUpdate', atMost: 1 },
  { when: 'sent, not noted as sent', death: 'before:1:notifications.updateOne', atMost: 2 },
  { when: 'noted as sent', death: 'after:1:notifications.updateOne', atMost: 1 },
];

describe('kill -9 of the real process between promising a message and its end', function () {
  this.timeout(120_000);

  for (const { when, death, atMost } of deaths) {
    it(`tells the employee, and ends every notification: ${when}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'kretslopp-outbox-'));
      const connector = await Connector.start();
      try {
        await untilDeath(folder, connector, death);
        // A message that a dead process had claimed is free again after some minutes.
        const again = await startProcess(folder, 'never', 10);
        await new TeamsClient(again.port, connector).join(sara);
        const told = () =>
          connector
            .messages(new TeamsClient(again.port, connector).chatOf(sara))
            .filter(({ card }) => textOf(card).includes('KILL-1')).length;
        for (let tries = 0; told() === 0 && tries < 50; tries += 1) await settled(connector);
        await settled(connector);
        await again.stop();
        expect(told()).to.be.within(1, atMost);
        await expectEnded(folder);
      } finally {
        await connector.stop();
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});

async function untilDeath(folder: string, connector: Connector, death: string): Promise<void> {
  const child = await startProcess(folder, death);
  const teams = new TeamsClient(child.port, connector);
  await teams.join(sara);
  await teams.join(mikael);
  const form = { draft: 'killed', kind: 'computer', ...entryFor(usedLaptop) };
  await teams.execute(sara, { data: { verb: 'request/submit', ...form } });
  await settled(connector);
  await child.count();
  const approve = { data: { verb: 'request/approve', request } };
  await teams.execute(mikael, approve).catch(() => undefined);
  expect(await child.dead(20_000), 'died where it should').to.equal(true);
}

async function expectEnded(folder: string): Promise<void> {
  const engine = await openEmbedded({ folder });
  const { notifications, requests } = new Store(await openCollections(engine)).of('ekholma');
  const all = await notifications.find({ status: { $gt: '' } }).toArray();
  expect(all.map(({ status }) => status)).to.have.length.above(3);
  // Some of IT have never opened the app: that is an end too.
  const open = all.filter(({ status }) => status !== 'sent' && status !== 'unreachable');
  expect(open).to.deep.equal([]);
  expect(await requests.find({ 'outbox.id': { $gt: '' } }).toArray()).to.deep.equal([]);
  await engine.close();
}
