import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoOrganisation } from '../../../bot/demo/organisation';
import { checkLedger, reportOf } from '../../../bot/ledger-check/check';
import { fromEngine } from '../../../bot/ledger-check/reading';
import { FollowDevices } from '../../../bot/services/co2/following';
import { declarations } from '../../../bot/store/collections';
import { openEmbedded } from '../../../bot/store/embedded';
import type { Engine } from '../../../bot/store/port';
import { onEachEngine } from '../../support/engines';
import { home, now, organisation, put, storeOn, usedDevice } from './builders';

/** Three devices: one used again, one waiting, one recycled. */
async function fill(engine: Engine): Promise<void> {
  const store = await storeOn(engine);
  const own = { ...demoOrganisation(now), _id: organisation, organisation };
  await store.of(organisation).organisations.insertOne(own);
  await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02'])));
  await put(store, usedDevice('B', home('2026-10-20')));
  await put(store, usedDevice('C', home('2026-10-20', ['recycle', '2026-11-02'])));
  await new FollowDevices(store).all(organisation, now);
}

/** Writes past all rules, as somebody with the store's password could. */
async function forge(
  engine: Engine,
  collection: 'co2Entries' | 'co2Rollups',
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const documents = await engine.open(declarations[collection]);
  expect((await documents.updateOne({ _id: id }, { $set: fields })).matchedCount).to.equal(1);
}

const confirmed = 'ekholma/device/A/return-2/reuse/confirmed#001';
const rollup = 'ekholma/omsorg/2026-11/reuse/confirmed';
const agree = 'checked 7 entries and 4 rollups: they agree';

describe('the check of the ledger', () => {
  onEachEngine((_, open) => {
    const lines = async (engine: Engine): Promise<readonly string[]> =>
      reportOf(await checkLedger(fromEngine(engine)));

    it('says that entries and rollups agree', async () => {
      const engine = await open();
      await fill(engine);
      expect(await lines(engine)).to.deep.equal([agree]);
    });

    it('names a figure that does not follow from its inputs, and the sum that does not from its entries', async () => {
      const engine = await open();
      await fill(engine);
      await forge(engine, 'co2Entries', confirmed, { grams: 480_000 });
      expect(await lines(engine)).to.deep.equal([
        `${confirmed}: it says 480000 g, its inputs come to 280000 g`,
        `${rollup}: grams says 280000, its entries come to 480000`,
        'checked 7 entries and 4 rollups: 2 faults',
      ]);
    });

    it('names a rollup that was changed, a correction that names another, an entry out of place', async () => {
      const engine = await open();
      await fill(engine);
      await forge(engine, 'co2Rollups', rollup, { items: 2 });
      const withdrawn = 'ekholma/device/A/return-2/reuse/estimated#002';
      await forge(engine, 'co2Entries', withdrawn, { corrects: confirmed });
      await forge(engine, 'co2Entries', confirmed, { date: '2026-10-02' });
      expect(await lines(engine)).to.deep.equal([
        `${confirmed}: it is added up in another place than it belongs`,
        `${withdrawn}: it does not name the entry that it corrects`,
        `${rollup}: items says 2, its entries come to 1`,
        'checked 7 entries and 4 rollups: 3 faults',
      ]);
    });

    it('names an entry whose predecessor was taken away', async () => {
      const engine = await open();
      await fill(engine);
      const entries = await engine.open(declarations.co2Entries);
      await entries.deleteOne({ _id: 'ekholma/device/A/return-2/reuse/estimated#001' });
      const [first] = await lines(engine);
      expect(first).to.equal(
        'ekholma/device/A/return-2/reuse/estimated#002: an entry before it is missing',
      );
    });
  });
});

describe('npm run ledger:check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kretslopp-ledger-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with 0 when all agrees, also while the bot runs', async () => {
    const engine = await openEmbedded({ folder });
    await fill(engine);
    expect(await run(folder)).to.deep.equal({ code: 0, said: `${agree}\n` });
    await engine.close();
  });

  it('ends with 1 when something does not, until the rollups are rebuilt', async () => {
    const engine = await openEmbedded({ folder });
    await fill(engine);
    await forge(engine, 'co2Rollups', rollup, { grams: 1 });
    await engine.close();
    const said = `${rollup}: grams says 1, its entries come to 280000\nchecked 7 entries and 4 rollups: 1 fault\n`;
    expect(await run(folder)).to.deep.equal({ code: 1, said });
    expect(await run(folder, '--rebuild')).to.deep.equal({
      code: 0,
      said: `rebuilt the rollups: 1 were wrong\n${agree}\n`,
    });
    expect(await run(folder)).to.deep.equal({ code: 0, said: `${agree}\n` });
  });

  it('ends with 2 where there is no store, and makes none', async () => {
    const said = `could not check: there is no embedded store in the folder ${folder}\n`;
    expect(await run(folder)).to.deep.equal({ code: 2, said });
    expect(await run(folder, '--rebuild')).to.deep.equal({ code: 2, said });
  });
});

function run(folder: string, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env['PATH'],
    KRETSLOPP_STORE: 'embedded',
    KRETSLOPP_DATA_FOLDER: folder,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--require', 'tsx/cjs', 'bot/ledger-check.ts', ...args],
      { cwd: join(__dirname, '../../..'), env },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, said: out + err });
      },
    );
  });
}
