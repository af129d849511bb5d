import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportEverything, fromEngine as exporting } from '../../bot/backup/export-everything';
import { importEverything } from '../../bot/backup/import-everything';
import { nextEvent, type ChainEvent } from '../../bot/domain/chain';
import { declarations, openCollections, type CollectionName } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { HeadWriter, readHeads } from '../../bot/verify/heads';
import { fromEngine } from '../../bot/verify/reading';
import { reportOf, verifyChains } from '../../bot/verify/verify';
import { aChain, aRequest, before, now, stages } from '../domain/builders';
import { onEachEngine } from '../support/engines';

const then = new Date('2026-11-01T03:00:00Z');

/** Two devices with two events each, a device that has only come in, and two requests. */
async function fill(engine: Engine): Promise<void> {
  const of = new Store(await openCollections(engine)).of('ekeby');
  const device = (tag: string, chain: readonly ChainEvent[]) => ({
    _id: `ekeby/device/${tag}`,
    kind: 'computer' as const,
    model: 'ThinkPad T14',
    tag,
    words: [],
    keys: [`tag/${tag}`],
    lifecycle: { state: 'in-stock' as const, since: before },
    version: chain.length,
    chain,
    outbox: [],
  });
  for (const tag of ['K-1', 'K-2'])
    await of.devices.insertOne(device(tag, deviceChain(tag, 'p-1')));
  await of.devices.insertOne(device('K-3', deviceChain('K-3', 'p-1').slice(0, 1)));
  for (const id of ['r1', 'r2']) {
    const chain = aChain(id, ['reserved']);
    await of.requests.insertOne(
      aRequest({ _id: id, number: `B-${id}`, stage: stages.reserved, chain, version: 1 }),
    );
  }
}

/** A chain that is whole by itself, whoever acted. */
function deviceChain(tag: string, actor: string): readonly ChainEvent[] {
  const subject = `ekeby/device/${tag}`;
  const event = { actor, what: 'register', from: '', to: 'in-stock', facts: {} };
  const first = nextEvent(subject, [], { ...event, at: before });
  const move = { ...event, what: 'move', from: 'in-stock', at: now };
  return [first, nextEvent(subject, [first], move)];
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines.map((line) => line.replace(/\n$/u, ''));
}

async function headsOf(engine: Engine): Promise<string[]> {
  const lines: string[] = [];
  const writer = new HeadWriter(async (line) => void lines.push(line));
  await writer.begin(then);
  await verifyChains(fromEngine(engine), { each: (...of) => writer.head(...of) });
  await writer.end();
  return lines;
}

async function against(engine: Engine, lines: readonly string[]): Promise<readonly string[]> {
  return reportOf(await verifyChains(fromEngine(engine), { heads: await readHeads(each(lines)) }));
}

async function forge(
  engine: Engine,
  tag: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const devices = await engine.open(declarations.devices);
  await devices.updateOne({ _id: `ekeby/device/${tag}` }, { $set: fields });
}

async function takeAway(engine: Engine, name: CollectionName, id: string): Promise<void> {
  await (await engine.open(declarations[name])).deleteOne({ _id: id });
}

const whole = 'verified 3 devices and 2 requests, 7 events: all whole';

describe('where the chains stood, kept elsewhere', () => {
  onEachEngine((_, open) => {
    let engine: Engine;
    let lines: string[];
    beforeEach(async () => {
      engine = await open();
      await fill(engine);
      lines = await headsOf(engine);
    });

    it('is where they stand, also after more has happened', async () => {
      expect(await against(engine, lines)).to.deep.equal([whole]);
      await forge(engine, 'K-3', { chain: deviceChain('K-3', 'p-1'), version: 2 });
      expect(await against(engine, lines)).to.deep.equal([whole.replace('7', '8')]);
    });

    it('shows a chain that somebody has written anew, every hash of it right', async () => {
      await forge(engine, 'K-1', { chain: deviceChain('K-1', 'p-2') });
      expect(reportOf(await verifyChains(fromEngine(engine)))).to.deep.equal([whole]);
      expect(await against(engine, lines)).to.deep.equal([
        'K-1 (ekeby): event 2, or one before it, is another than on 2026-11-01',
        'verified 3 devices and 2 requests, 7 events: 1 chain is broken',
      ]);
    });

    it('shows a chain whose end was taken off, its version too', async () => {
      await forge(engine, 'K-1', { chain: deviceChain('K-1', 'p-1').slice(0, 1), version: 1 });
      expect(reportOf(await verifyChains(fromEngine(engine))).at(-1)).to.contain('all whole');
      expect((await against(engine, lines))[0]).to.equal(
        'K-1 (ekeby): its chain had 2 events on 2026-11-01, and has 1',
      );
    });

    it('shows a device that is gone, but not what an undone import took away', async () => {
      await takeAway(engine, 'devices', 'ekeby/device/K-2');
      await takeAway(engine, 'devices', 'ekeby/device/K-3');
      expect(await against(engine, lines)).to.deep.equal([
        '1 device of 2026-11-01 gone, and the log knows of 0 erased since: ekeby/device/K-2',
        '1 device of 2026-11-01 gone that had only come in, as undone imports do',
        'verified 1 device and 2 requests, 4 events: 1 chain is missing',
      ]);
    });

    it('takes the log’s word for what was erased by a decision, and for no more', async () => {
      const { erasures } = new Store(await openCollections(engine)).of('ekeby');
      await takeAway(engine, 'requests', 'r1');
      const what = {
        kind: 'erased',
        class: 'requests',
        many: 1,
        before,
        decision: 'KS 1',
      } as const;
      const erased = { at: now, by: 'operator:test', what: { ...what, exported: 'abc' } };
      await erasures.insertOne({ _id: 'ekeby/1', ...erased, at: new Date('2026-10-01') });
      expect((await against(engine, lines)).at(-1)).to.contain('1 chain is missing');
      await erasures.insertOne({ _id: 'ekeby/2', ...erased, at: new Date('2026-11-02') });
      expect((await against(engine, lines)).at(-1)).to.contain('all whole');
      await takeAway(engine, 'requests', 'r2');
      expect(await against(engine, lines)).to.include(
        '2 requests of 2026-11-01 gone, and the log knows of 1 erased since: r1, r2',
      );
    });

    it('is in an export as well', async () => {
      const all: string[] = [];
      await exportEverything(exporting(engine), async (line) => void all.push(line), then);
      expect(await against(engine, all)).to.deep.equal([whole]);
      await forge(engine, 'K-1', { chain: deviceChain('K-1', 'p-2') });
      expect((await against(engine, all)).at(-1)).to.contain('1 chain is broken');
    });

    it('names nobody, is refused when it was cut off, and can’t be taken for an export', async () => {
      expect(lines.join('')).not.to.contain('p-1');
      const refused = await readHeads(each(lines.slice(0, -1))).catch(String);
      expect(refused).to.contain('cut off');
      const imported = await importEverything(await open(), each(lines)).catch(String);
      expect(imported).to.contain('heads');
    });
  });
});

describe('npm run verify -- heads, and against', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-heads-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes them to a file, and holds the store against it', async function () {
    this.timeout(30_000);
    const store = join(folder, 'store');
    const file = join(folder, 'heads.jsonl');
    const engine = await openEmbedded({ folder: store });
    await fill(engine);
    const written = await run(store, 'heads');
    expect(written).to.include({ code: 0, err: `${whole}\n` });
    writeFileSync(file, written.out);
    expect(await run(store, 'against', file)).to.include({ code: 0, out: `${whole}\n` });
    await forge(engine, 'K-1', { chain: deviceChain('K-1', 'p-2') });
    await engine.close();
    const found = await run(store, 'against', file);
    expect(found.code).to.equal(1);
    expect(found.out).to.contain('K-1 (ekeby)');
    expect(await run(store, 'agains', file)).to.include({ code: 2, out: '' });
  });
});

/** Runs the command in a process of its own. */
function run(
  store: string,
  ...words: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const env = {
    PATH: process.env['PATH'],
    KRETSLOPP_STORE: 'embedded',
    KRETSLOPP_DATA_FOLDER: store,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--require', 'tsx/cjs', 'bot/verify.ts', ...words],
      { cwd: join(__dirname, '../..'), env },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });
}
