import { expect } from 'chai';
import { mock } from 'node:test';
import { Leases } from '../../bot/jobs/leases';
import { Timer } from '../../bot/jobs/timer';
import type { Job } from '../../bot/jobs/job';
import { createLog } from '../../bot/log';
import { openCollections } from '../../bot/store/collections';
import { Store } from '../../bot/store/store';
import { onEachEngine } from '../support/engines';
import { ekholma } from '../support/organisation';

const minute = 60_000;

describe('leases', () => {
  onEachEngine((_, open) => {
    const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 23, 9, minutes));
    let store: Store;

    beforeEach(async () => {
      store = new Store(await openCollections(await open()));
      await store.of('ekholma').organisations.insertOne(ekholma);
    });

    it('go to one of twenty that ask at once', async () => {
      const asked = Array.from({ length: 20 }, (_each, n) =>
        new Leases(store, `process-${n}`).take('job', at(0), minute),
      );
      expect((await Promise.all(asked)).filter(Boolean)).to.have.length(1);
    });

    it('are taken over by one of twenty when their holder gave no sign of life', async () => {
      await new Leases(store, 'dead').take('job', at(0), minute);
      const rivals = Array.from({ length: 20 }, (_each, n) => new Leases(store, `process-${n}`));
      const ask = (minutes: number): Promise<boolean[]> =>
        Promise.all(rivals.map((one) => one.take('job', at(minutes), minute)));
      expect((await ask(0)).filter(Boolean)).to.have.length(0);
      expect((await ask(1)).filter(Boolean)).to.have.length(1);
    });

    it('are not given back by a process that lost them while it stood still', async () => {
      const [still, next] = [new Leases(store, 'still'), new Leases(store, 'next')];
      await still.take('job', at(0), minute);
      expect(await next.take('job', at(2), minute)).to.equal(true);
      await still.giveBack('job');
      expect(await still.take('job', at(2), minute)).to.equal(false);
    });

    it('are free for others at once after a graceful stop', async () => {
      const timerOf = (owner: string, minutes: number): Timer =>
        new Timer(
          store,
          new Leases(store, owner),
          () => at(minutes),
          createLog(() => undefined),
        );
      const ran: string[] = [];
      const job = (owner: string): Job => ({
        name: 'job',
        every: 60,
        run: () => Promise.resolve(void ran.push(owner)),
      });
      const first = timerOf('first', 0);
      await first.runOnce(job('first'));
      await timerOf('second', 0).runOnce(job('second'));
      await first.stop([job('first')]);
      await timerOf('second', 0).runOnce(job('second'));
      expect(ran).to.deep.equal(['first', 'second']);
    });

    it('are renewed in a long run, and a process that lost one stops where it is', async () => {
      for (const _id of ['granby', 'hagby'])
        await store.of(_id).organisations.insertOne({ ...ekholma, _id, organisation: _id });
      let now = at(0);
      const ran: string[] = [];
      const timerOf = (owner: string): Timer =>
        new Timer(
          store,
          new Leases(store, owner),
          () => now,
          createLog(() => undefined),
        );
      const job = (owner: string, during: () => Promise<void>): Job => ({
        name: 'job',
        every: 60,
        run: async ({ _id }) => {
          ran.push(`${owner} ${_id}`);
          await during();
        },
      });
      const other = job('other', () => Promise.resolve());
      // Each organisation takes a minute and a half: more, all together, than a lease lasts.
      let rounds = 0;
      await timerOf('slow').runOnce(
        job('slow', async () => {
          now = new Date(now.getTime() + 90_000);
          rounds += 1;
          if (rounds > 1) await timerOf('other').runOnce(other);
        }),
      );
      expect(ran).to.deep.equal(['slow ekholma', 'slow granby', 'slow hagby']);

      ran.length = 0;
      await timerOf('slow').runOnce(
        job('slow', async () => {
          now = new Date(now.getTime() + 10 * minute);
          await timerOf('other').runOnce(other);
        }),
      );
      expect(ran).to.deep.equal([
        'slow ekholma',
        ...['ekholma', 'granby', 'hagby'].map((one) => `other ${one}`),
      ]);
    });

    it('are renewed by a beat while one organisation takes long', async () => {
      mock.timers.enable({ apis: ['setInterval'] });
      try {
        let now = at(0);
        const leases = new Leases(store, 'slow');
        const timer = new Timer(
          store,
          leases,
          () => now,
          createLog(() => undefined),
        );
        let rival = true;
        const run = async (): Promise<void> => {
          for (let third = 0; third < 9; third += 1) {
            now = new Date(now.getTime() + 40_000);
            mock.timers.tick(40_000);
            await settled(() => store.shared.leases.findOne({ _id: 'job' }), now);
          }
          rival = await new Leases(store, 'rival').take('job', now, minute);
        };
        await timer.runOnce({ name: 'job', every: 60, run });
        expect(rival).to.equal(false);
      } finally {
        mock.timers.reset();
      }
    });
  });
});

/** Until the beat has reached the store: its lease then ends after now. */
async function settled(
  lease: () => Promise<{ readonly until: Date } | null>,
  now: Date,
): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await lease();
    if (found !== null && found.until.getTime() - now.getTime() === 120_000) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('the lease was not renewed');
}
