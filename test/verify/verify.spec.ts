import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryOut, registered, type Device } from '../../bot/domain/device';
import { declarations, openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { fromEngine } from '../../bot/verify/reading';
import { reportOf, verifyChains } from '../../bot/verify/verify';
import { aChain, aRequest, before, now, stages } from '../domain/builders';
import { onEachEngine } from '../support/engines';

/** A device that came into stock and was reserved. */
function aDevice(tag: string): Omit<Device, 'organisation'> {
  const first = registered(tag, 'in-stock', { at: before, actor: 'job:import', facts: { tag } });
  const inStock = {
    _id: tag,
    lifecycle: { state: 'in-stock', since: before },
    chain: [first],
  } as const;
  const { lifecycle, event } = carryOut(
    inStock,
    { type: 'reserve', now, request: 'r1' },
    'job:allocate',
  );
  return {
    _id: tag,
    kind: 'computer',
    model: 'ThinkPad T14',
    tag,
    words: [],
    keys: [`tag/${tag}`],
    lifecycle,
    version: 2,
    chain: [first, event],
    outbox: [],
  };
}

/** Three devices and a request in two organisations. */
async function fill(engine: Engine): Promise<void> {
  const store = new Store(await openCollections(engine));
  await store.of('ekeby').devices.insertMany(['KLP-0001', 'KLP-0002'].map(aDevice));
  await store.of('mora').devices.insertOne(aDevice('M-7'));
  const chain = aChain('r1', ['reserved']);
  await store
    .of('ekeby')
    .requests.insertOne(aRequest({ stage: stages.reserved, chain, version: 1 }));
}

/** Writes to the store past all rules, as somebody with its password could. */
async function forge(
  engine: Engine,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const devices = await engine.open(declarations.devices);
  const { matchedCount } = await devices.updateOne({ _id: id }, { $set: fields });
  expect(matchedCount).to.equal(1);
}

const allWhole = 'verified 3 devices and 1 request, 7 events: all whole';

describe('verify', () => {
  onEachEngine((_, open) => {
    it('looks at every chain of every organisation', async () => {
      const engine = await open();
      await fill(engine);
      expect(reportOf(await verifyChains(fromEngine(engine)))).to.deep.equal([allWhole]);
    });

    it('names each broken chain with its first broken event', async () => {
      const engine = await open();
      await fill(engine);
      await forge(engine, 'M-7', { 'chain.1.actor': 'p-2' });
      await forge(engine, 'KLP-0001', { 'lifecycle.state': 'lost' });
      expect(reportOf(await verifyChains(fromEngine(engine)))).to.deep.equal([
        'KLP-0001 (ekeby): event 2 "reserve" of 2026-03-02: it ends in "reserved", but the state is "lost"',
        'M-7 (mora): event 2 "reserve" of 2026-03-02: its text does not match its hash',
        'verified 3 devices and 1 request, 7 events: 2 chains are broken',
      ]);
    });

    it('reads page after page, and names no more than a person reads', async () => {
      const engine = await open();
      const devices = new Store(await openCollections(engine)).of('ekeby').devices;
      const many = Array.from({ length: 1001 }, (_each, index) => aDevice(`KLP-${index + 1}`));
      await devices.insertMany(
        many.map((device, index) => (index < 60 ? { ...device, version: 3 } : device)),
      );
      const lines = reportOf(await verifyChains(fromEngine(engine)));
      expect(lines).to.have.length(52);
      expect(lines.slice(-2)).to.deep.equal([
        'and 10 chains more',
        'verified 1,001 devices and 0 requests, 2,002 events: 60 chains are broken',
      ]);
    });
  });
});

describe('npm run verify', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kretslopp-verify-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that all is whole, and ends with 0, also while the bot runs', async () => {
    const engine = await openEmbedded({ folder });
    await fill(engine);
    expect(await run(folder)).to.deep.equal({ code: 0, said: `${allWhole}\n` });
    await engine.close();
    expect(await run(folder)).to.deep.equal({ code: 0, said: `${allWhole}\n` });
  });

  it('names the event that somebody changed, and ends with 1', async () => {
    const engine = await openEmbedded({ folder });
    await fill(engine);
    await forge(engine, 'KLP-0002', { 'chain.0.facts': { tag: 'KLP-9999' } });
    await engine.close();
    expect(await run(folder)).to.deep.equal({
      code: 1,
      said:
        'KLP-0002 (ekeby): event 1 "register" of 2026-03-01: its text does not match its hash\n' +
        'verified 3 devices and 1 request, 7 events: 1 chain is broken\n',
    });
  });

  it('says where it looked in vain, and ends with 2', async () => {
    const said = `could not verify: there is no embedded store in the folder ${folder}\n`;
    expect(await run(folder)).to.deep.equal({ code: 2, said });
  });
});

/** Runs the command in a process of its own, on the embedded store in a folder. */
function run(folder: string): Promise<{ code: number; said: string }> {
  const root = join(__dirname, '../..');
  const env = {
    PATH: process.env['PATH'],
    KRETSLOPP_STORE: 'embedded',
    KRETSLOPP_DATA_FOLDER: folder,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--require', 'tsx/cjs', 'bot/verify.ts'],
      { cwd: root, env },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, said: out + err });
      },
    );
  });
}
