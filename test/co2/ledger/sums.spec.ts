import { expect } from 'chai';
import fc from 'fast-check';
import type { Counted } from '../../../bot/domain/co2/counted';
import { co2Kinds, type Co2Entry } from '../../../bot/domain/co2/entry';
import { monthsFrom } from '../../../bot/domain/co2/month';
import { sumOf, type Co2Amount } from '../../../bot/domain/co2/rollup';
import type { Co2Split } from '../../../bot/domain/co2/summary';
import { ademe2022 } from '../../../bot/domain/co2/factors/ademe-2022';
import { ivlInrego2020 } from '../../../bot/domain/co2/factors/ivl-inrego-2020';
import { refOf } from '../../../bot/domain/co2/factor-set';
import { daysAfter } from '../../../bot/domain/time';
import { Ledger } from '../../../bot/services/co2/ledger';
import { rebuildRollups } from '../../../bot/services/co2/rebuilding';
import { Restating } from '../../../bot/services/co2/restating';
import { correct, recordOnce } from '../../../bot/services/co2/writing';
import type { Store } from '../../../bot/store/store';
import { onEachEngine } from '../../support/engines';
import { entriesIn, expectSound, now, storeOn } from './builders';

const administrations = ['omsorg', 'skola', 'raddning'] as const;
const sets = [ivlInrego2020, ademe2022] as const;
const period = { from: '2025-01', to: '2026-12' };

/** Anything that may happen to a ledger, in any order and more than once. */
type Act =
  | { readonly do: 'record'; readonly thing: number }
  | { readonly do: 'withdraw'; readonly thing: number }
  | { readonly do: 'restate'; readonly months: number; readonly set: number };

/** The nth thing that can be counted: always the same one. */
function claimOf(organisation: string, thing: number): Parameters<typeof recordOnce>[1] {
  const trip = { km: 3 + thing * 1.7, roundTrip: thing % 2 === 0 } as const;
  const all: readonly Counted[] = [
    { kind: 'reuse', device: 'laptop' },
    { kind: 'reuse', device: 'smartphone', statedKg: 40.5 + thing },
    { kind: 'material-recycling', device: 'laptop' },
    { kind: 'avoided-trip', vehicle: 'car', fuel: 'electric', ...trip },
    {
      kind: 'bundled-delivery',
      vehicle: 'van',
      fuel: 'hvo100',
      ...trip,
      deliveries: 3,
      detourKm: 1.3,
    },
    { kind: 'packaging', packages: 1 + thing, kgEach: 0.37 },
  ];
  return {
    counts: `${organisation}/thing/${thing}`,
    administration: administrations[thing % 3]!,
    date: daysAfter('2025-01-01', thing * 17),
    subject: { what: 'booking', id: String(thing) },
    status: thing % 4 === 0 ? 'estimated' : 'confirmed',
    counted: all[thing % all.length]!,
  };
}

async function act(store: Store, organisation: string, one: Act, nth: number): Promise<void> {
  const scope = store.of(organisation);
  const writing = { organisation, now, by: 'job:test' };
  if (one.do === 'record') {
    await recordOnce(scope, claimOf(organisation, one.thing), sets[one.thing % 2]!, writing);
  } else if (one.do === 'withdraw') {
    const { counts } = claimOf(organisation, one.thing);
    await correct(scope, counts, () => ({ figure: 'withdrawn', because: 'mistake' }), writing);
  } else {
    const months = monthsFrom('2025-01', '2026-12').slice(one.months, one.months + 6);
    const asked = {
      from: months[0]!,
      to: months.at(-1)!,
      set: refOf(sets[one.set]!),
      why: 'test',
      by: 'anna',
    };
    await new Restating(store).restate(organisation, `r${nth}`, asked, now);
  }
}

const thing = fc.nat({ max: 40 });
const acts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('record' as const), thing }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('withdraw' as const), thing }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('restate' as const),
        months: fc.nat({ max: 18 }),
        set: fc.nat({ max: 1 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 40 },
);

const total = (splits: readonly Co2Split[]): Co2Amount =>
  sumOf(splits.flatMap(({ confirmed, estimated }) => [confirmed, estimated]));

/** Everything that must add up to the whole, does. */
async function expectToAddUp(store: Store, organisation: string): Promise<void> {
  await expectSound(store, organisation);
  const ledger = new Ledger(store);
  const whole = await ledger.summary(organisation, period);
  const entries = await entriesIn(store, organisation);
  const grams = entries.reduce((sum, entry) => sum + entry.grams, 0);
  const sum = total([whole]);
  expect(sum).to.include({ grams, entries: entries.length });
  expect(total(whole.byMonth)).to.deep.equal(sum);
  expect(total(whole.byAdministration)).to.deep.equal(sum);
  expect(total(co2Kinds.map((kind) => whole.byKind[kind]))).to.deep.equal(sum);
  const years = await Promise.all(
    ['2025', '2026'].map((year) =>
      ledger.summary(organisation, { from: `${year}-01`, to: `${year}-12` }),
    ),
  );
  expect(total(years)).to.deep.equal(sum);
  const each = await Promise.all(
    administrations.map((administration) =>
      ledger.summary(organisation, { ...period, administration }),
    ),
  );
  expect(total(each)).to.deep.equal(sum);
}

onEachEngine((name, open) => {
  describe('the sums of the ledger', () => {
    let store: Store;
    let runs = 0;
    before(async () => {
      store = await storeOn(await open());
    });
    const fresh = (): string => `o${(runs += 1)}`;
    const numRuns = name === 'embedded' ? 60 : 10;

    it('agree with its entries after any order of entries and corrections, for months, years, kinds and administrations', async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (all) => {
          const organisation = fresh();
          for (const [nth, one] of all.entries()) await act(store, organisation, one, nth);
          await expectToAddUp(store, organisation);
        }),
        { numRuns },
      );
    }).timeout(120_000);

    it('agree also when all of it happens at once', async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (all) => {
          const organisation = fresh();
          await Promise.all(all.map((one, nth) => act(store, organisation, one, nth)));
          await expectToAddUp(store, organisation);
        }),
        { numRuns },
      );
    }).timeout(120_000);

    it('come out the same whatever was done to the rollups, once they are rebuilt', async () => {
      const organisation = fresh();
      for (let nth = 0; nth <= 40; nth += 1)
        await act(store, organisation, { do: 'record', thing: nth }, nth);
      const ledger = new Ledger(store);
      const before = await ledger.summary(organisation, period);
      const { co2Rollups } = store.of(organisation);
      const [first, second] = await co2Rollups.find({}).toArray();
      await co2Rollups.deleteOne({ _id: first!._id });
      await co2Rollups.updateOne({ _id: second!._id }, { $inc: { grams: 7 } });
      expect(await ledger.summary(organisation, period)).not.to.deep.equal(before);
      expect(await rebuildRollups(store.of(organisation), organisation)).to.equal(2);
      expect(await ledger.summary(organisation, period)).to.deep.equal(before);
      expect(await rebuildRollups(store.of(organisation), organisation)).to.equal(0);
      await expectSound(store, organisation);
    });

    it('can be opened down to the entries, of one kind and status too', async () => {
      const organisation = fresh();
      for (let nth = 0; nth <= 40; nth += 1)
        await act(store, organisation, { do: 'record', thing: nth }, nth);
      const ledger = new Ledger(store);
      const asked = { ...period, administration: 'skola' };
      const { byKind } = await ledger.summary(organisation, asked);
      for (const kind of co2Kinds) {
        const entries: Co2Entry[] = [];
        const behind = ledger.entries(organisation, { ...asked, kind, status: 'confirmed' });
        for await (const entry of behind) entries.push(entry);
        const { confirmed } = byKind[kind];
        expect(entries.map((entry) => entry.kind)).to.deep.equal(entries.map(() => kind));
        expect(entries.reduce((sum, { grams }) => sum + grams, 0)).to.equal(confirmed.grams);
        expect(entries).to.have.length(confirmed.entries);
      }
    });
  });
});
