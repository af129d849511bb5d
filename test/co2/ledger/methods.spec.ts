import { expect } from 'chai';
import type { Counted } from '../../../bot/domain/co2/counted';
import { countedFrom, itemsIn, checkCounted } from '../../../bot/domain/co2/counted';
import type { FactorSet } from '../../../bot/domain/co2/factor-set';
import { ademe2022 } from '../../../bot/domain/co2/factors/ademe-2022';
import { ivlInrego2020 } from '../../../bot/domain/co2/factors/ivl-inrego-2020';
import { publishedSets } from '../../../bot/domain/co2/factors/published';
import { gramsBy } from '../../../bot/domain/co2/methods';
import { valued } from '../../../bot/domain/co2/valuing';

/** Figures worked out by hand, in grams, as: by the default set, by the cautious one. */
const byHand: readonly (readonly [what: string, Counted, ivl: number, ademe: number])[] = [
  // 280 x 1 x min(1, 4/4) - 0 - 0; (27 x 4) x 1 x 3/4 = 27 x 3.
  ['a laptop used again', { kind: 'reuse', device: 'laptop' }, 280_000, 81_000],
  // 55; (24.6 x 3) x 2/3 = 24.6 x 2.
  ['a smartphone used again', { kind: 'reuse', device: 'smartphone' }, 55_000, 49_200],
  // 520; the seller's half of 41.
  ['a monitor used again', { kind: 'reuse', device: 'monitor' }, 520_000, 20_500],
  // 109; its half.
  ['a desktop used again', { kind: 'reuse', device: 'desktop' }, 109_000, 54_500],
  // 250 x 0.8 x 3/4; 250 x 0.5 x 3/4.
  [
    'a laptop whose maker states 250 kg',
    { kind: 'reuse', device: 'laptop', footprintKg: 250 },
    150_000,
    93_750,
  ],
  ['material that was recycled', { kind: 'material-recycling', device: 'laptop' }, 0, 0],
  // 40 km there and 40 back x 5.75 l/100 km x 476 g/l = 2189.6 g; x 5.5 = 2094.4 g.
  [
    'a drive of 40 km and back on HVO100',
    { kind: 'avoided-trip', km: 40, roundTrip: true, vehicle: 'car', fuel: 'hvo100' },
    2190,
    2094,
  ],
  // 40 km one way x 19 kWh/100 km x 59 g/kWh = 448.4 g; x 18 = 424.8 g.
  [
    'a drive of 40 km in an electric car',
    { kind: 'avoided-trip', km: 40, roundTrip: false, vehicle: 'car', fuel: 'electric' },
    448,
    425,
  ],
  // (5 - 1) drives of 2 x 12 km less a detour of 16 km = 80 km x 8.5 l/100 km x 2853 g/l; x 8.
  [
    'five deliveries on one drive',
    {
      kind: 'bundled-delivery',
      deliveries: 5,
      detourKm: 16,
      km: 12,
      roundTrip: true,
      vehicle: 'van',
      fuel: 'diesel',
    },
    19_400,
    18_259,
  ],
  // 20 boxes x 0.6 kg x 0.491 kg/kg.
  ['twenty boxes used again', { kind: 'packaging', packages: 20, kgEach: 0.6 }, 5892, 5892],
];

describe('what is saved', () => {
  for (const [what, counted, ivl, ademe] of byHand) {
    it(`is for ${what} ${ivl / 1000} kg by IVL and Inrego, ${ademe / 1000} kg by the cautious set`, () => {
      const [usual, cautious] = [valued(counted, ivlInrego2020), valued(counted, ademe2022)];
      expect([usual.saved.grams, cautious.saved.grams]).to.deep.equal([ivl, ademe]);
      for (const { saved } of [usual, cautious]) {
        expect(saved).to.include({ low: Math.min(ivl, ademe), high: Math.max(ivl, ademe) });
      }
    });

    it(`can be worked out again, for ${what}, from the inputs alone, and counted anew by another set`, () => {
      const { method, inputs, saved } = valued(counted, ivlInrego2020);
      expect(gramsBy(method, inputs)).to.equal(saved.grams);
      const again = countedFrom(counted.kind, inputs);
      expect(again).to.deep.equal(counted);
      expect(valued(again, ademe2022).saved.grams).to.equal(ademe);
    });
  }

  it("is the refurbisher's own figure where there is one, and says so", () => {
    const { method, saved, inputs } = valued(
      { kind: 'reuse', device: 'laptop', statedKg: 203.5 },
      ivlInrego2020,
    );
    expect(method).to.equal('refurbisher');
    expect(inputs).to.include({ statedKg: 203.5 });
    expect(saved).to.deep.equal({ grams: 203_500, low: 81_000, high: 280_000 });
  });

  it('takes each term into account', () => {
    const term = (value: number): { value: number; source: string } => ({ value, source: 'test' });
    const laptop = {
      madeNew: term(300),
      replacement: term(0.7),
      secondLife: term(2),
      newLife: term(5),
      refurbishing: term(12),
      transport: term(3.5),
    };
    const set: FactorSet = { ...ivlInrego2020, reuse: { ...ivlInrego2020.reuse, laptop } };
    // 300 x 0.7 x 2/5 - 12 - 3.5
    expect(valued({ kind: 'reuse', device: 'laptop' }, set).saved.grams).to.equal(68_500);
    const longer = { ...laptop, secondLife: term(9) };
    const other: FactorSet = { ...set, reuse: { ...set.reuse, laptop: longer } };
    // Never more than one new one: 300 x 0.7 x 1 - 15.5
    expect(valued({ kind: 'reuse', device: 'laptop' }, other).saved.grams).to.equal(194_500);
  });

  it('cannot be worked out when an input is missing, which is named', () => {
    expect(() => gramsBy('distance', { km: 3 })).to.throw(RangeError, 'ways');
  });

  it('counts devices, trips, deliveries and packages', () => {
    expect(byHand.map(([, counted]) => itemsIn(counted))).to.deep.equal([
      1, 1, 1, 1, 1, 1, 1, 1, 5, 20,
    ]);
  });

  it('refuses what cannot have happened', () => {
    const trip = { km: 10, roundTrip: true, vehicle: 'van', fuel: 'diesel' } as const;
    const wrong: readonly Counted[] = [
      { kind: 'avoided-trip', ...trip, km: -1 },
      { kind: 'avoided-trip', ...trip, km: Number.NaN },
      { kind: 'bundled-delivery', ...trip, deliveries: 1, detourKm: 0 },
      { kind: 'bundled-delivery', ...trip, deliveries: 2.5, detourKm: 0 },
      { kind: 'packaging', packages: 0, kgEach: 1 },
      { kind: 'reuse', device: 'laptop', statedKg: Number.NaN },
    ];
    for (const counted of wrong)
      expect(() => {
        checkCounted(counted);
      }, JSON.stringify(counted)).to.throw(RangeError);
  });
});

describe('a published factor set', () => {
  for (const set of publishedSets) {
    it(`names the source of every number: ${set.id}`, () => {
      const terms = JSON.stringify(set).match(/\{"value":[^{}]*\}/gu) ?? [];
      expect(terms.length).to.be.greaterThan(60);
      for (const term of terms) expect(term).to.match(/"source":"[^"]{8,}"/u);
    });
  }
});
