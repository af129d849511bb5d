import { expect } from 'chai';
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
  });
});
