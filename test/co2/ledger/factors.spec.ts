import { expect } from 'chai';
import { refOf, type FactorSet } from '../../../bot/domain/co2/factor-set';
import { ademe2022 } from '../../../bot/domain/co2/factors/ademe-2022';
import { ivlInrego2020 } from '../../../bot/domain/co2/factors/ivl-inrego-2020';
import { FactorSets } from '../../../bot/services/co2/factors';
import { FollowDevices } from '../../../bot/services/co2/following';
import { Ledger } from '../../../bot/services/co2/ledger';
import { Restating } from '../../../bot/services/co2/restating';
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
  usedDevice,
} from './builders';

const ademe = refOf(ademe2022);
const codeOf = async (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => 'done',
    (problem: unknown) => (problem as { code?: string }).code,
  );

onEachEngine((_, open) => {
  describe('the factor set an organisation counts by', () => {
    let store: Store;
    let sets: FactorSets;
    const grams = async (): Promise<readonly number[]> => {
      const all = await entriesIn(store);
      return all.filter(({ status }) => status === 'confirmed').map((entry) => entry.grams);
    };
    beforeEach(async () => {
      store = await storeOn(await open());
      sets = new FactorSets(store);
      await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-10-20'])));
      await new FollowDevices(store).all(organisation, at('2026-10-21'));
    });

    it('is IVL and Inrego 2020 until it chooses', async () => {
      expect((await sets.of(organisation)).on('2026-11-23').set).to.equal(ivlInrego2020);
      expect(await grams()).to.deep.equal([280_000]);
    });

    it('changes what is counted from its day on, and nothing before, however late that is recorded', async () => {
      await sets.choose(
        organisation,
        { from: '2026-11-01', set: ademe, ownFootprints: false },
        'p-1',
        at('2026-10-25'),
      );
      await put(store, usedDevice('B', home('2026-09-30', ['reuse', '2026-10-31'])));
      await put(store, usedDevice('C', home('2026-09-30', ['reuse', '2026-11-01'])));
      await new FollowDevices(store).all(organisation, now);
      expect(await grams()).to.deep.equal([280_000, 280_000, 81_000]);
      await expectSound(store);
    });

    it('cannot be chosen for the past', async () => {
      const choice = { from: '2026-11-22', set: ademe, ownFootprints: false };
      expect(await codeOf(sets.choose(organisation, choice, 'p-1', now))).to.equal(
        'co2-choice-in-past',
      );
      expect(
        await codeOf(sets.choose(organisation, { ...choice, from: '2026-11-23' }, 'p-1', now)),
      ).to.equal('done');
    });

    it('may be its own, in versions that stay as they were', async () => {
      const own: FactorSet = {
        ...ivlInrego2020,
        id: 'ekholma',
        name: { sv: 'Ekholmas egen', en: 'Our own' },
        reuse: {
          ...ivlInrego2020.reuse,
          laptop: {
            ...ivlInrego2020.reuse.laptop,
            madeNew: { value: 200, source: 'avtal 2026' },
          },
        },
      };
      await sets.add(organisation, own, 'p-1', now);
      expect(await codeOf(sets.add(organisation, own, 'p-1', now))).to.equal('co2-set-taken');
      expect(
        await codeOf(sets.add(organisation, { ...own, id: ademe.id, version: 9 }, 'p-1', now)),
      ).to.equal('co2-set-taken');
      const choice = { from: '2026-11-23', set: refOf(own), ownFootprints: false };
      await sets.choose(organisation, choice, 'p-1', now);
      await put(store, usedDevice('B', home('2026-11-23', ['reuse', '2026-11-23'])));
      await new FollowDevices(store).all(organisation, now);
      expect(await grams()).to.deep.equal([280_000, 200_000]);
      expect(await sets.all('granby')).to.have.length(2);
    });

    it('must exist', async () => {
      const choice = { from: '2026-11-23', set: { id: 'x', version: 1 }, ownFootprints: false };
      expect(await codeOf(sets.choose(organisation, choice, 'p-1', now))).to.equal(
        'co2-set-unknown',
      );
    });
  });

  describe('a restatement', () => {
    const asked = { from: '2026-10', to: '2026-10', set: ademe } as const;
    const deed = { ...asked, why: 'försiktigare', by: 'p-1' } as const;
    let store: Store;
    let restating: Restating;
    beforeEach(async () => {
      store = await storeOn(await open());
      restating = new Restating(store);
      await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-10-20'])));
      await put(store, usedDevice('B', home('2026-09-30', ['reuse', '2026-11-20'])));
      await put(store, usedDevice('C', home('2026-10-30')));
      await new FollowDevices(store).all(organisation, now);
    });

    it('can be looked at before it is made, and then changes nothing', async () => {
      const before = await entriesIn(store);
      const preview = await restating.preview(organisation, asked);
      expect(preview.before.grams).to.equal(560_000);
      expect(preview.after.grams).to.equal(162_000);
      expect(preview.changes).to.equal(2);
      expect(await entriesIn(store)).to.deep.equal(before);
    });

    it('counts its months anew and no others, and is kept with what was before and after', async () => {
      const done = await restating.restate(organisation, 'r1', deed, now);
      expect(done.before.confirmed.grams).to.equal(280_000);
      expect(done.after?.confirmed.grams).to.equal(81_000);
      const { byMonth } = await new Ledger(store).summary(organisation, {
        from: '2026-10',
        to: '2026-11',
      });
      expect(byMonth.map(({ confirmed }) => confirmed.grams)).to.deep.equal([81_000, 280_000]);
      expect(await restating.log(organisation)).to.deep.equal([done]);
      await expectSound(store);
    });

    it('leaves the entries that were there as they were', async () => {
      const before = await entriesIn(store);
      await restating.restate(organisation, 'r1', deed, now);
      const after = await entriesIn(store);
      const ids = new Set(before.map(({ _id }) => _id));
      expect(after.filter(({ _id }) => ids.has(_id))).to.deep.equal(before);
      const added = after.filter(({ _id }) => !ids.has(_id));
      expect(
        added.map(({ because, grams, factorSet }) => [because, grams, factorSet.id]),
      ).to.deep.equal([
        ['restatement', -199_000, 'ademe-2022'],
        ['restatement', -199_000, 'ademe-2022'],
      ]);
    });

    it('is done once, also when it is asked for twice', async () => {
      await restating.restate(organisation, 'r1', deed, now);
      const before = await entriesIn(store);
      await restating.restate(organisation, 'r1', deed, now);
      expect(await entriesIn(store)).to.deep.equal(before);
      expect(await restating.log(organisation)).to.have.length(1);
    });

    it('of an estimate is withdrawn with it when the outcome comes', async () => {
      await restating.restate(organisation, 'r1', deed, now);
      await put(store, usedDevice('C', home('2026-10-30', ['reuse', '2026-11-23'])));
      await new FollowDevices(store).all(organisation, now);
      const { estimated } = await new Ledger(store).summary(organisation, {
        from: '2026-01',
        to: '2026-12',
      });
      expect(estimated).to.include({ grams: 0, low: 0, high: 0, items: 0 });
      await expectSound(store);
    });
  });
});
