import { expect } from 'chai';
import { demoId } from '../../../bot/demo/identity';
import { seedDemo } from '../../../bot/demo/seed';
import { FollowDevices } from '../../../bot/services/co2/following';
import { Ledger } from '../../../bot/services/co2/ledger';
import type { Store } from '../../../bot/store/store';
import { memoryEngine } from '../../support/engines';
import { entriesIn, expectSound, now, storeOn, told } from './builders';

/** The demo as it is a moment after its start: seeded, and followed by the ledger's job. */
async function demo(): Promise<Store> {
  const store = await storeOn(await memoryEngine());
  await seedDemo(store, now);
  await new FollowDevices(store).changed(demoId, now);
  return store;
}

describe("the demo's ledger", () => {
  it('has three years of devices used again, in every year, and some that wait', async () => {
    const ledger = new Ledger(await demo());
    const year = async (first: number): Promise<number> => {
      const period = { from: `${first}-12`, to: `${first + 1}-11` };
      return (await ledger.summary(demoId, period)).byKind.reuse.confirmed.items;
    };
    const years = [await year(2023), await year(2024), await year(2025)];
    expect(Math.min(...years)).to.be.greaterThan(5);
    const { estimated, byKind, byAdministration } = await ledger.summary(demoId, {
      from: '2023-01',
      to: '2026-11',
    });
    expect(estimated.items).to.be.greaterThan(10);
    expect(byKind['material-recycling'].confirmed.items).to.be.greaterThan(5);
    expect(byAdministration.length).to.be.greaterThan(6);
  });

  it('is the same at every start, and agrees with its sums', async () => {
    const [one, other] = [await demo(), await demo()];
    expect((await entriesIn(one, demoId)).map(told)).to.deep.equal(
      (await entriesIn(other, demoId)).map(told),
    );
    await expectSound(one, demoId);
  });
});
