import { expect } from 'chai';
import fc from 'fast-check';
import {
  explainReport,
  explainSums,
  reportedByLedger,
  type ReportedDevice,
} from '../../../bot/domain/co2/yearly-report';
import { FollowDevices } from '../../../bot/services/co2/following';
import { memoryEngine } from '../../support/engines';
import { entriesIn, home, now, organisation, put, storeOn, usedDevice } from './builders';

const reused = (device: string, kg: number): ReportedDevice => ({
  device,
  outcome: 'reused',
  grams: kg * 1000,
});
const recycled = (device: string): ReportedDevice => ({ device, outcome: 'recycled', grams: 0 });

describe("the refurbisher's yearly report against our ledger", () => {
  it('is explained device by device: another count, another outcome, another factor', () => {
    const ours = [reused('A', 280), reused('B', 280), reused('C', 55), reused('E', 280)];
    const theirs = [reused('A', 280), reused('B', 203), recycled('C'), reused('D', 280)];
    const { devices, ...sums } = explainReport(ours, theirs);
    // B is 77 kg less there, C was recycled there, E is missing there and D here.
    expect(sums).to.deep.equal({
      ours: 895_000,
      theirs: 763_000,
      difference: -132_000,
      count: 0,
      outcome: -55_000,
      factor: -77_000,
    });
    expect(devices.map(({ device, cause, grams }) => [device, cause, grams])).to.deep.equal([
      ['D', 'count', 280_000],
      ['E', 'count', -280_000],
      ['B', 'factor', -77_000],
      ['C', 'outcome', -55_000],
    ]);
  });

  it('has nothing to explain where both say the same', () => {
    const both = [reused('A', 280), recycled('B')];
    expect(explainReport(both, both)).to.include({ difference: 0 });
    expect(explainReport(both, both).devices).to.deep.equal([]);
  });

  it('takes our side from the confirmed entries', async () => {
    const store = await storeOn(await memoryEngine());
    await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-11-02'])));
    await put(store, usedDevice('B', home('2026-09-30', ['recycle', '2026-11-02'])));
    await put(store, usedDevice('C', home('2026-09-30')));
    const wrong = [
      ...home('2026-09-30', ['reuse', '2026-11-02']),
      ['withdraw-outcome', '2026-11-03'],
    ] as const;
    await put(store, usedDevice('D', wrong));
    await new FollowDevices(store).all(organisation, now);
    expect(reportedByLedger(await entriesIn(store))).to.deep.equal([
      reused(`${organisation}/device/A`, 280),
      recycled(`${organisation}/device/B`),
    ]);
  });

  it('is explained by sums where it names no devices', () => {
    // We: 10 handed over, 8 used again at 280 kg. They: 12, 9 of them, at 69 kg.
    const ours = { devices: 10, reused: 8, grams: 2_240_000 };
    const theirs = { devices: 12, reused: 9, grams: 621_000 };
    expect(explainSums(ours, theirs)).to.deep.equal({
      ours: 2_240_000,
      theirs: 621_000,
      difference: -1_619_000,
      count: 448_000, // 2 more x 0.8 x 280 kg
      outcome: -168_000, // 12 x (0.75 - 0.8) x 280 kg
      factor: -1_899_000, // 9 x (69 - 280) kg
    });
  });

  it('adds up to the gram, whatever the two say', () => {
    const side = fc.array(
      fc.record({
        device: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        outcome: fc.constantFrom('reused' as const, 'recycled' as const, 'scrapped' as const),
        grams: fc.integer({ min: -1000, max: 600_000 }),
      }),
    );
    const sums = fc
      .tuple(fc.nat(500), fc.nat(500), fc.nat(100_000_000))
      .map(([a, b, grams]) => ({ devices: a + b, reused: a, grams }));
    fc.assert(
      fc.property(side, side, sums, sums, (ours, theirs, oursInSum, theirsInSum) => {
        for (const all of [explainReport(ours, theirs), explainSums(oursInSum, theirsInSum)]) {
          expect(all.count + all.outcome + all.factor).to.equal(all.difference);
          expect(all.theirs - all.ours).to.equal(all.difference);
        }
      }),
    );
  });
});
