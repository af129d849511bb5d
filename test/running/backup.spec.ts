import { expect } from 'chai';
import { exportEverything, fromEngine } from '../../bot/backup/export-everything';
import { importEverything } from '../../bot/backup/import-everything';
import { readLines } from '../../bot/backup/lines';
import { declarations } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine } from '../../bot/store/port';
import { fromEngine as forVerify } from '../../bot/verify/reading';
import { verifyChains } from '../../bot/verify/verify';
import { startTestApp } from '../support/app';
import { ask } from '../support/asking';
import { memoryEngine, onEachEngine } from '../support/engines';
import { aDevice, usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines.map((line) => line.replace(/\n$/u, ''));
}

async function exported(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportEverything(
    fromEngine(engine),
    async (line) => void lines.push(line),
    new Date('2026-11-23'),
  );
  return lines;
}

describe('a copy of everything', () => {
  let lines: readonly string[];

  before(async () => {
    const engine = await openEmbedded({});
    const test = await startTestApp({
      // The app closes its engine when it stops; this one is read first.
      engine: { ...engine, close: async () => undefined },
      devices: Array.from({ length: 600 }, () => aDevice(usedLaptop)),
    });
    await test.teams.join(sara);
    const { _id } = await ask(test, sara, usedLaptop, { reason: 'Åäö "citat" \n ${x} \u2028' });
    await test.teams.execute(mikael, {
      data: { verb: 'request/approve', request: _id, language: 'sv' },
    });
    await test.quiet();
    await test.app.stop();
    await test.connector.stop();
    lines = await exported(engine);
  });

  onEachEngine((_, open) => {
    it('put into an empty store is the same again, dates and all, and every chain is whole', async function () {
      this.timeout(60_000);
      const engine = await open();
      const counts = await importEverything(engine, each(lines));
      expect(counts).to.include({ devices: 600, requests: 1 });
      expect((await exported(engine)).slice(1, -1)).to.deep.equal(lines.slice(1, -1));
      const { broken, events } = await verifyChains(forVerify(engine));
      expect({ broken, some: events > 0 }).to.deep.equal({ broken: 0, some: true });
    });

    it('holds every collection there is but the leases, and brings each back', async () => {
      const names = Object.keys(declarations).filter((name) => name !== 'leases');
      const full = await openEmbedded({});
      for (const name of Object.keys(declarations)) {
        const documents = await full.open({ name, indexes: [] });
        await documents.insertOne({ _id: `ekholma/${name}`, organisation: 'ekholma' });
      }
      const everything = await exported(full);
      const engine = await open();
      const counts = await importEverything(engine, each(everything));
      expect(counts).to.deep.equal(Object.fromEntries(names.map((name) => [name, 1])));
      expect(await exported(engine)).to.deep.equal(everything);
    });

    it('is not put into a store that has something in it', async () => {
      const engine = await open();
      await importEverything(
        engine,
        each(lines.slice(0, 1).concat(await tailOf(lines.slice(0, 1)))),
      );
      const full = await open();
      await full
        .open({ name: 'members', indexes: [] })
        .then((members) => members.insertOne({ _id: 'ekholma/x', organisation: 'ekholma' }));
      const refused = await importEverything(full, each(lines)).catch((problem: unknown) =>
        String(problem),
      );
      expect(refused).to.contain('not empty: there is something in members');
    });
  });

  it('starts again as it was: a bot on the copy answers about the same request', async () => {
    const engine = await memoryEngine();
    await importEverything(engine, each(lines));
    const test = await startTestApp({ engine });
    await test.teams.say(sara, 'hur går det med min beställning?');
    const answer = JSON.stringify(test.connector.messages(test.teams.chatOf(sara)));
    await test.stop();
    expect(answer).to.contain('B-1001');
  });

  const broken: Readonly<Record<string, (all: readonly string[]) => readonly string[]>> = {
    'was cut off': (all) => all.slice(0, -1),
    'has a line changed': (all) =>
      all.map((line, n) => (n === 3 ? line.replace('ekholma', 'granby') : line)),
    'has a line less': (all) => all.filter((_, n) => n !== 5),
    'has something after its end': (all) => [...all, all[1] ?? ''],
    'is something else': () => ['{"hello":1}\n'],
  };
  for (const [what, change] of Object.entries(broken)) {
    it(`is refused when it ${what}`, async () => {
      const changed = change(lines);
      expect(changed).not.to.deep.equal(lines);
      let problem = '';
      try {
        for await (const line of readLines(each(changed))) expect(line).to.have.property('in');
      } catch (caught) {
        problem = String(caught);
      }
      expect(problem).to.match(/cut off|changed|after the end|no export/u);
    });
  }
});

async function tailOf(some: readonly string[]): Promise<string[]> {
  const { createHash } = await import('node:crypto');
  const sha256 = createHash('sha256').update(some.join('')).digest('hex');
  return [JSON.stringify({ end: true, documents: 0, sha256 })];
}
