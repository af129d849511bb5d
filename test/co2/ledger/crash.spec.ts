import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FollowDevices } from '../../../bot/services/co2/following';
import { Ledger } from '../../../bot/services/co2/ledger';
import { Restating } from '../../../bot/services/co2/restating';
import { openEmbedded } from '../../../bot/store/embedded';
import type { Documents, Engine, Stored } from '../../../bot/store/port';
import type { Store } from '../../../bot/store/store';
import { memoryEngine } from '../../support/engines';
import { entriesIn, expectSound, now, organisation, storeOn, told } from './builders';
import { live, furnish } from './crash-story';
import { forkChild } from '../../support/child';

/** What the jobs do at the next start. */
async function startAgain(store: Store): Promise<void> {
  const following = new FollowDevices(store);
  await following.changed(organisation, now);
  await new Restating(store).finish(organisation, now);
  await following.all(organisation, now);
}

/** All that a reader could see of the ledger, but not when it was written. */
async function seen(store: Store): Promise<unknown> {
  const ledger = new Ledger(store);
  const log = await new Restating(store).log(organisation);
  return {
    entries: (await entriesIn(store)).map(told),
    summary: await ledger.summary(organisation, { from: '2026-01', to: '2026-12' }),
    restatements: log.map(({ before, after }) => ({ before, after })),
  };
}

describe('a process that ends between two writes of the ledger', () => {
  it('leaves what the next start completes, at whichever write it was', async () => {
    const whole = await storeOn(await memoryEngine());
    await furnish(whole);
    await live(whole);
    await startAgain(whole);
    const expected = await seen(whole);
    let at = 1;
    for (let died = true; died; at += 1) {
      const engine = await memoryEngine();
      await furnish(await storeOn(engine));
      died = await diesAt(engine, at);
      const store = await storeOn(engine);
      await startAgain(store);
      await live(store);
      await expectSound(store);
      expect(await seen(store), `write ${at}`).to.deep.equal(expected);
    }
    expect(at).to.be.greaterThan(30);
  }).timeout(60_000);

  for (const death of ['after:1', 'before:3', 'after:3', 'after:5', 'after:11', 'before:16']) {
    it(`may be killed with SIGKILL (${death}) on a real disk`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kretslopp-ledger-'));
      try {
        expect(await child(folder, death)).to.equal('SIGKILL');
        const engine = await openEmbedded({ folder });
        const store = await storeOn(engine);
        await startAgain(store);
        await live(store);
        await expectSound(store);
        const summary = await new Ledger(store).summary(organisation, {
          from: '2026-01',
          to: '2026-12',
        });
        // A laptop used again, 280 kg restated to 81; a drive of 40 km on HVO100, 2190 g restated to 2094.
        expect(summary.confirmed.grams).to.equal(83_094);
        expect(summary.estimated.grams).to.equal(81_000);
        await engine.close();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});

function child(folder: string, death: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    forkChild(join(__dirname, 'crash.child.ts'), [folder, death]).once('exit', (_code, signal) => {
      resolve(signal);
    });
  });
}

/** Lives until the nth write, which still reaches the store; nothing after it does. Whether it came so far. */
async function diesAt(engine: Engine, at: number): Promise<boolean> {
  let writes = 0;
  const dying: Engine = {
    ...engine,
    open: async <T extends Stored>(declaration: Parameters<Engine['open']>[0]) =>
      mortal(await engine.open<T>(declaration), () => (writes += 1) > at),
  };
  try {
    await live(await storeOn(dying));
    return false;
  } catch (problem) {
    if (!(problem instanceof Error) || problem.message !== 'the power failed') throw problem;
    return true;
  }
}

function mortal<T extends Stored>(documents: Documents<T>, isDead: () => boolean): Documents<T> {
  const writing = new Set(['insertOne', 'updateOne', 'findOneAndUpdate', 'deleteOne']);
  return new Proxy(documents, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (writing.has(String(name)) && isDead()) throw new Error('the power failed');
        return (member as (...all: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
