import { expect } from 'chai';
import { carryOut } from '../../../bot/domain/device';
import { FollowDevices } from '../../../bot/services/co2/following';
import { Ledger } from '../../../bot/services/co2/ledger';
import { Co2Recording } from '../../../bot/services/co2/recording';
import type { Store } from '../../../bot/store/store';
import { onEachEngine } from '../../support/engines';
import {
  at,
  entriesIn,
  expectSound,
  home,
  now,
  organisation,
  put,
  storeOn,
  told,
  usedDevice,
} from './builders';

const year = { from: '2026-01', to: '2026-12' };
const toldIn = async (store: Store): Promise<readonly string[]> =>
  (await entriesIn(store)).map(told);

onEachEngine((_, open) => {
  describe('following devices', () => {
    let store: Store;
    let following: FollowDevices;
    let ledger: Ledger;
    beforeEach(async () => {
      store = await storeOn(await open());
      following = new FollowDevices(store);
      ledger = new Ledger(store);
    });

    it('estimates a device from its return', async () => {
      await put(store, usedDevice('A', home('2026-09-30')));
      await following.changed(organisation, now);
      expect(await toldIn(store)).to.deep.equal([
        'A/return-2/reuse/estimated 1 omsorg 2026-09-30 estimated 280 kg 1',
      ]);
      const { confirmed, estimated } = await ledger.summary(organisation, year);
      expect(confirmed.grams).to.equal(0);
      expect(estimated).to.include({ grams: 280_000, low: 81_000, high: 280_000, items: 1 });
    });

    it('confirms it when the refurbisher has reported it as used again, in the place of the estimate', async () => {
      await put(store, usedDevice('A', home('2026-09-30')));
      await following.changed(organisation, at('2026-10-01'));
      await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02'])));
      await following.changed(organisation, now);
      expect(await toldIn(store)).to.deep.equal([
        'A/return-2/reuse/confirmed 1 omsorg 2026-11-02 confirmed 280 kg 1',
        'A/return-2/reuse/estimated 1 omsorg 2026-09-30 estimated 280 kg 1',
        'A/return-2/reuse/estimated 2 omsorg 2026-09-30 estimated -280 kg -1',
      ]);
      const [, , withdrawn] = await entriesIn(store);
      expect(withdrawn).to.deep.include({
        corrects: `${organisation}/device/A/return-2/reuse/estimated#001`,
        because: 'outcome',
        before: { grams: 280_000, low: 81_000, high: 280_000 },
      });
      const { confirmed, estimated, byMonth } = await ledger.summary(organisation, year);
      expect(confirmed).to.include({ grams: 280_000, items: 1 });
      expect(estimated).to.include({ grams: 0, low: 0, high: 0, items: 0 });
      const months = byMonth.filter((one) => one.confirmed.grams > 0).map(({ month }) => month);
      expect(months).to.deep.equal(['2026-11']);
      await expectSound(store);
    });

    it('writes the same ledger when it sees all at once as when it looked on', async () => {
      const later = usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02']));
      await put(store, later);
      await following.changed(organisation, now);
      const atOnce = await toldIn(store);
      const other = await storeOn(await open());
      const looking = new FollowDevices(other);
      for (let steps = 1; steps <= home('2026-09-30', ['reuse', '2026-11-02']).length; steps += 1) {
        const soFar = home('2026-09-30', ['reuse', '2026-11-02']).slice(0, steps);
        await put(other, usedDevice('A', soFar));
        await looking.changed(organisation, at(soFar.at(-1)?.[1] ?? '', '11:00:00'));
      }
      expect(await toldIn(other)).to.deep.equal(atOnce);
    });

    it('does not count recycling as reuse', async () => {
      await put(store, usedDevice('A', home('2026-09-30', ['recycle', '2026-10-05'])));
      await put(store, usedDevice('B', home('2026-09-30', ['scrap', '2026-10-05'])));
      await following.changed(organisation, now);
      const { confirmed, estimated, byKind } = await ledger.summary(organisation, year);
      expect([confirmed.grams, estimated.grams]).to.deep.equal([0, 0]);
      expect(byKind['material-recycling'].confirmed.items).to.equal(1);
      expect(byKind.reuse.confirmed.items).to.equal(0);
      await expectSound(store);
    });

    it('takes back what a wrong report had confirmed, and waits anew', async () => {
      const steps = [
        ...home('2026-09-30', ['reuse', '2026-10-05']),
        ['withdraw-outcome', '2026-10-12'],
      ] as const;
      await put(store, usedDevice('A', steps));
      await following.changed(organisation, at('2026-10-12', '11:00:00'));
      const once = await ledger.summary(organisation, year);
      expect([once.confirmed.grams, once.estimated.grams]).to.deep.equal([0, 280_000]);
      await put(store, usedDevice('A', [...steps, ['recycle', '2026-10-13']]));
      await following.changed(organisation, now);
      const twice = await ledger.summary(organisation, year);
      expect([twice.confirmed.grams, twice.estimated.grams]).to.deep.equal([0, 0]);
      expect(twice.byKind['material-recycling'].confirmed.items).to.equal(1);
      await expectSound(store);
    });

    it('counts nothing for a device that is lost, or goes into use again, and anew when it comes back', async () => {
      const lost = [...home('2026-02-01'), ['lose', '2026-02-10']] as const;
      await put(store, usedDevice('A', lost));
      await put(
        store,
        usedDevice('B', [...home('2026-02-01'), ['wipe', '2026-02-03'], ['restock', '2026-02-04']]),
      );
      await following.changed(organisation, at('2026-02-11'));
      const gone = await ledger.summary(organisation, year);
      expect([gone.confirmed.grams, gone.estimated.grams]).to.deep.equal([0, 0]);
      await put(
        store,
        usedDevice('A', [...lost, ['find', '2026-03-01'], ['receive', '2026-03-02']]),
      );
      await following.changed(organisation, now);
      const back = await ledger.summary(organisation, year);
      expect(back.byMonth.find(({ month }) => month === '2026-03')?.estimated.items).to.equal(1);
      expect(back.estimated.grams).to.equal(280_000);
    });

    it('gives the saving to the administration that returned it', async () => {
      await put(store, usedDevice('A', home('2026-09-30')));
      await following.changed(organisation, now);
      const moved = usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02']), {
        administration: 'skola',
      });
      await put(store, moved);
      await following.changed(organisation, now);
      const { byAdministration } = await ledger.summary(organisation, year);
      expect(byAdministration.map(({ administration }) => administration)).to.deep.equal([
        'omsorg',
      ]);
    });

    it('counts for the day and month in Sweden', async () => {
      const late = usedDevice('A', []);
      const moment = at('2026-10-31', '23:30:00');
      const step = carryOut(late, { type: 'receive', now: moment, endOfUse: '2026-11-01' }, 'p-1');
      await put(store, { ...late, lifecycle: step.lifecycle, chain: [...late.chain, step.event] });
      await following.changed(organisation, now);
      const [entry] = await entriesIn(store);
      expect(entry).to.include({ date: '2026-11-01', month: '2026-11' });
    });

    it("lets the refurbisher's own figure win, said before or after", async () => {
      const recording = new Co2Recording(store);
      const [before, after] = ['A', 'B'].map((tag) =>
        usedDevice(tag, home('2026-09-30', ['reuse', '2026-11-02'])),
      );
      await put(store, before!);
      await put(store, after!);
      const stated = { kg: 203.25, source: 'report 2026', by: 'job:report' };
      await recording.refurbisherFigure(organisation, before!._id, stated, now);
      await following.changed(organisation, now);
      await recording.refurbisherFigure(organisation, after!._id, stated, now);
      await following.all(organisation, now);
      const confirmed = (await entriesIn(store)).filter(({ status }) => status === 'confirmed');
      expect(confirmed.map(({ n, method, grams }) => [n, method, grams])).to.deep.equal([
        [1, 'refurbisher', 203_250],
        [1, 'replacement', 280_000],
        [2, 'refurbisher', -76_750],
      ]);
      await expectSound(store);
    });

    it('forgets the figure of a report that was taken back, until one is stated anew', async () => {
      const recording = new Co2Recording(store);
      const wrong = [
        ...home('2026-09-30', ['reuse', '2026-10-05']),
        ['withdraw-outcome', '2026-10-12'],
      ] as const;
      const device = usedDevice('A', [...wrong, ['reuse', '2026-10-13']]);
      await put(store, device);
      const stated = { kg: 203, source: 'report 2026', by: 'job:report' };
      await recording.refurbisherFigure(organisation, device._id, stated, at('2026-10-06'));
      const sum = async (): Promise<number> =>
        (await ledger.summary(organisation, year)).confirmed.grams;
      expect(await sum()).to.equal(280_000);
      await recording.refurbisherFigure(organisation, device._id, stated, at('2026-10-14'));
      expect(await sum()).to.equal(203_000);
      await expectSound(store);
    });

    it('looks only at what changed since, and finds what came late in the whole', async () => {
      await following.changed(organisation, now);
      const later = new Date(now.getTime() + 7 * 86_400_000);
      await following.changed(organisation, later);
      await put(store, usedDevice('A', home('2026-09-30')));
      await following.changed(organisation, later);
      expect(await toldIn(store)).to.have.length(0);
      await following.all(organisation, later);
      expect(await toldIn(store)).to.have.length(1);
    });

    it('writes nothing when nothing happened', async () => {
      await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02'])));
      await following.changed(organisation, now);
      const before = await entriesIn(store);
      await following.changed(organisation, now);
      await following.all(organisation, new Date(now.getTime() + 86_400_000));
      expect(await entriesIn(store)).to.deep.equal(before);
    });

    it('counts once when two processes look at the same time', async () => {
      for (const tag of ['A', 'B', 'C']) {
        await put(store, usedDevice(tag, home('2026-09-30', ['reuse', '2026-11-02'])));
      }
      const two = [following, new FollowDevices(store), new FollowDevices(store)];
      await Promise.all(two.map((one) => one.all(organisation, now)));
      expect(await toldIn(store)).to.have.length(9);
      const { confirmed, estimated } = await ledger.summary(organisation, year);
      expect([confirmed.grams, estimated.grams]).to.deep.equal([840_000, 0]);
      await expectSound(store);
    });
  });
});
