import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { anna, johan, mikael, sara } from '../support/people';
import { forkChild } from '../support/child';

/** Before the first write, and after each of the nine: two a person and for IT, and the day. */
const deaths = ['before:1', ...Array.from({ length: 9 }, (_, n) => `after:${n + 1}`)];

describe('kill -9 in the middle of the daily digests, and a restart', function () {
  this.timeout(180_000);

  for (const death of deaths) {
    it(`tells everybody and nobody twice, killed ${death.replace(':', ' write ')}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'kretslopp-due-'));
      try {
        expect(await run(folder, death), 'the end of the first').to.equal('SIGKILL');
        expect(await run(folder, 'never'), 'the end of the second').to.equal(0);
        await expectToldOnce(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});

/** How the process ended: by its exit code, or by the signal that killed it. */
function run(folder: string, death: string): Promise<number | string | null> {
  const child = forkChild(join(__dirname, 'due-crash.child.ts'), [folder, death]);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal ?? code);
    });
  });
}

async function expectToldOnce(folder: string): Promise<void> {
  const engine = await openEmbedded({ folder });
  const scope = new Store(await openCollections(engine)).of('ekholma');
  const digests = await scope.dueDigests.find({ 'outbox.id': { $gt: '' } }).toArray();
  const told = digests.flatMap(({ _id, outbox }) =>
    outbox.map(({ topic, to }) => [_id, topic, 'person' in to ? to.person : 'it'].join(' ')),
  );
  expect(told).to.have.members([
    `ekholma/due/${sara.oid} due-soon ${sara.oid}`,
    `ekholma/due/${johan.oid} due-soon ${johan.oid}`,
    `ekholma/due/${johan.oid} due-manager ${anna.oid}`,
    `ekholma/due/${mikael.oid} due-soon ${mikael.oid}`,
    'ekholma/due/it due-attention it',
  ]);
  expect(await scope.dueRuns.findOne({ _id: 'ekholma/due' })).to.deep.include({
    day: '2026-11-23',
  });
  await engine.close();
}
