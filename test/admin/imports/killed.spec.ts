import { expect } from 'chai';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BatchShape } from '../../../admin/tab/import-shapes';
import { openCollections } from '../../../bot/store/collections';
import { openEmbedded } from '../../../bot/store/embedded';
import { Store } from '../../../bot/store/store';
import { fromEngine } from '../../../bot/verify/reading';
import { verifyChains } from '../../../bot/verify/verify';
import type { Device } from '../../../bot/domain/device';
import { mikael } from '../../support/people';
import { forkChild } from '../../support/child';

/** As many new devices as changed ones: a dozen parts. */
const each = 1440;
const none = { new: 0, changed: 0, same: 0, wrong: 0 };
const columns = 'tag,serial,model,price';
const list = [
  'Tag;Serial;Model;Price',
  ...Array.from({ length: each }, (_, n) => `NY-${n};SN${n};Ny modell;100`),
  ...Array.from({ length: each }, (_, n) => `KLP-${n};OLD${n};Bytt namn;${n + 2}`),
].join('\n');

describe('an import whose process is killed', function () {
  this.timeout(120_000);
  let folder: string;
  let child: ChildProcess;
  let port: number;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kretslopp-killed-'));
  });
  after(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  async function start(minutesAhead: number): Promise<void> {
    const words = [folder, String(each), String(minutesAhead)];
    child = forkChild(join(__dirname, 'applying.child.ts'), words);
    [{ port }] = (await once(child, 'message')) as [{ port: number }];
  }

  async function kill(): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async function ask(path: string, body?: string | object): Promise<BatchShape> {
    const json = typeof body === 'object';
    const answer = await fetch(`http://127.0.0.1:${port}/admin/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Demo ${mikael.oid}`,
        'content-type': json ? 'application/json' : 'application/x-file',
      },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : body }),
    });
    expect(answer.status).to.equal(200);
    return (await answer.json()) as BatchShape;
  }

  /** Asks how far it has come until it has come so far. */
  async function until(id: string, enough: (batch: BatchShape) => boolean): Promise<BatchShape> {
    for (;;) {
      const batch = await ask(`/import?id=${encodeURIComponent(id)}`);
      if (enough(batch)) return batch;
      await sleep(5);
    }
  }

  /** Begins it, kills the process in the middle, and waits for another to have gone on with it. */
  async function killedAt(work: 'apply' | 'undo', id: string, ahead: number): Promise<BatchShape> {
    await ask(`/import/${work}`, { id });
    const seen = await until(id, ({ done }) => done >= 2);
    await kill();
    expect(seen.done).to.be.within(2, seen.parts - 1);
    // What the killed process held is free after a while: the next one's clock is ahead.
    await start(ahead);
    return until(id, ({ status }) => status === (work === 'apply' ? 'applied' : 'undone'));
  }

  /** What the store has when no process is on it. */
  async function look(): Promise<readonly Device[]> {
    await kill();
    const engine = await openEmbedded({ folder });
    const { faults } = await verifyChains(fromEngine(engine));
    expect(faults).to.deep.equal([]);
    const { devices } = new Store(await openCollections(engine)).of('ekholma');
    const all = await devices.find({ 'lifecycle.state': { $gt: '' } }).toArray();
    await engine.close();
    return all;
  }

  it('is ended by the next process, each row once; and so is taking it back', async () => {
    await start(0);
    const path = `/import/check?name=lista.csv&columns=${columns}&dates=day-first&clears=no`;
    const batch = await ask(path, list);
    expect(batch.counts).to.deep.equal({ ...none, new: each, changed: each });

    const applied = await killedAt('apply', batch.id, 5);
    expect([applied.kept, applied.done]).to.deep.equal([0, applied.parts]);
    expect((await ask(path, list)).counts).to.deep.equal({ ...none, same: 2 * each });

    const undone = await killedAt('undo', batch.id, 10);
    expect(undone.kept).to.equal(0);
    const left = await look();
    expect(left.map(({ tag }) => tag).sort()).to.deep.equal(
      Array.from({ length: each }, (_, n) => `KLP-${n}`).sort(),
    );
    // Registered, changed once, and put back once.
    for (const { price, chain } of left) expect([price, chain.length]).to.deep.equal([1, 3]);
  });
});
