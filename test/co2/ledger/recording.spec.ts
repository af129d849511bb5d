import { expect } from 'chai';
import { Co2Recording } from '../../../bot/services/co2/recording';
import { Ledger } from '../../../bot/services/co2/ledger';
import type { Store } from '../../../bot/store/store';
import { onEachEngine } from '../../support/engines';
import { entriesIn, expectSound, now, organisation, storeOn } from './builders';

const occasion = (id: string, what: 'booking' | 'consignment' = 'booking') =>
  ({
    organisation,
    administration: 'omsorg',
    subject: { what, id },
    date: '2026-11-03',
    by: 'p-1',
    now,
  }) as const;
const trip = { km: 40, roundTrip: true, vehicle: 'car', fuel: 'hvo100' } as const;

onEachEngine((_, open) => {
  describe('recording what other features did', () => {
    let store: Store;
    let recording: Co2Recording;
    beforeEach(async () => {
      store = await storeOn(await open());
      recording = new Co2Recording(store);
    });

    it('counts a booking, a bundle and its boxes once each, however often it is told', async () => {
      const van = { ...trip, vehicle: 'van' } as const;
      for (let nth = 0; nth < 3; nth += 1) {
        await recording.avoidedTrip(occasion('b1'), trip);
        await recording.bundledDelivery(occasion('c1', 'consignment'), {
          deliveries: 5,
          detourKm: 16,
          trip: van,
        });
        await recording.packaging(occasion('c1', 'consignment'), { packages: 20, kgEach: 0.6 });
      }
      const { byKind } = await new Ledger(store).summary(organisation, {
        from: '2026-11',
        to: '2026-11',
      });
      expect(byKind['avoided-trip'].confirmed).to.include({ grams: 2190, items: 1, entries: 1 });
      expect(byKind['bundled-delivery'].confirmed).to.include({ items: 5, entries: 1 });
      expect(byKind.packaging.confirmed).to.include({ grams: 5892, items: 20, entries: 1 });
      await expectSound(store);
    });

    it('takes back what was not so, once, and for good', async () => {
      await recording.avoidedTrip(occasion('b1'), trip);
      await recording.withdraw(occasion('b1'), 'avoided-trip');
      await recording.withdraw(occasion('b1'), 'avoided-trip');
      await recording.avoidedTrip(occasion('b1'), trip);
      const entries = await entriesIn(store);
      expect(entries.map(({ grams, items }) => [grams, items])).to.deep.equal([
        [2190, 1],
        [-2190, -1],
      ]);
      await expectSound(store);
    });

    it('refuses a distance that cannot be, and writes nothing', async () => {
      const problem = await recording.avoidedTrip(occasion('b1'), { ...trip, km: -3 }).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      expect(problem).to.be.instanceOf(RangeError);
      expect(await entriesIn(store)).to.have.length(0);
    });

    it('keeps an organisation to itself', async () => {
      await recording.avoidedTrip(occasion('b1'), trip);
      const { confirmed } = await new Ledger(store).summary('granby', {
        from: '2026-11',
        to: '2026-11',
      });
      expect(confirmed.entries).to.equal(0);
    });
  });
});
