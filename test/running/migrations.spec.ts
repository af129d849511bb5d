import { expect } from 'chai';
import { everyMigration } from '../../bot/migrations/every-migration';
import { migrate } from '../../bot/migrations/migrate';
import type { Migration } from '../../bot/migrations/migration';
import { Leases } from '../../bot/jobs/leases';
import { openCollections } from '../../bot/store/collections';
import type { Engine } from '../../bot/store/port';
import { Store } from '../../bot/store/store';
import { onEachEngine } from '../support/engines';
import { ekholma } from '../support/organisation';

describe('migrations', () => {
  it('have rising numbers of four digits, each its own', () => {
    const ids = everyMigration.map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)].sort());
    expect(ids.every((id) => /^\d{4}$/u.test(id))).to.equal(true);
  });

  onEachEngine((_, open) => {
    const clock = { now: new Date('2026-11-23T09:00:00Z') };

    async function opened(engine?: Engine): Promise<Store> {
      return new Store(await openCollections(engine ?? (await open())));
    }

    function run(
      store: Store,
      migrations: readonly Migration[],
      owner: string,
    ): Promise<readonly string[]> {
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
      return migrate({
        store,
        leases: new Leases(store, owner),
        clock: () => clock.now,
        pause,
        migrations,
      });
    }

    it('give an organisation written by hand what it lacks, once, and touch no other', async () => {
      const store = await opened();
      const { reminders, leadDays, ...bare } = ekholma;
      expect([reminders, leadDays]).not.to.include(undefined);
      await store.of('ekholma').organisations.insertOne(bare as typeof ekholma);
      await store
        .of('other')
        .organisations.insertOne({ ...ekholma, _id: 'other', organisation: 'other', leadDays: 9 });
      expect(await run(store, everyMigration, 'a')).to.deep.equal([
        '0001-organisation-defaults: 2',
      ]);
      expect(await run(store, everyMigration, 'a')).to.deep.equal([]);
      expect(await store.organisation('ekholma')).to.deep.include({ leadDays: 21 });
      expect(await store.organisation('other')).to.deep.include({ leadDays: 9 });
    });

    it('are run by one process of three, and the others wait until they are done', async () => {
      const store = await opened();
      let running = 0;
      let most = 0;
      let times = 0;
      const slow: Migration = {
        id: '0001',
        name: 'slow',
        run: async () => {
          running += 1;
          times += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 30));
          running -= 1;
          return 0;
        },
      };
      await Promise.all(['a', 'b', 'c'].map((owner) => run(store, [slow], owner)));
      expect({ most, times, running }).to.deep.equal({ most: 1, times: 1, running: 0 });
    });

    it('are taken up again where a killed process left them', async () => {
      const store = await opened();
      let dies = true;
      const two: readonly Migration[] = [
        { id: '0001', name: 'first', run: async () => 1 },
        {
          id: '0002',
          name: 'second',
          run: async () => {
            if (dies) throw new Error('killed');
            return 2;
          },
        },
      ];
      await run(store, two, 'a').catch(() => undefined);
      dies = false;
      expect(await run(store, two, 'b')).to.deep.equal(['0002-second: 2']);
    });

    it('refuse a store that a later version has changed', async () => {
      const store = await opened();
      await run(store, [{ id: '0007', name: 'of-tomorrow', run: async () => 0 }], 'a');
      const refused = await run(store, everyMigration, 'a').catch((problem: unknown) =>
        String(problem),
      );
      expect(refused).to.contain('0007-of-tomorrow');
    });
  });
});
