import type { Store } from '../../store/store';
import { addUpPending } from './adding-up';
import { followDevice, type Followed } from './devices';
import { FactorSets } from './factors';

/** Devices change while we look: what happened so long before the last look is looked at again. */
const overlap = 3_600_000;
/** After so many devices it is noted how far we came. */
const stretch = 200;

const actor = 'job:co2';
const looked = {
  kind: 1,
  model: 1,
  product: 1,
  administration: 1,
  chain: 1,
  lifecycle: 1,
} as const;

/** Follows devices: what they went through becomes entries, however late and however often it is looked at. */
export class FollowDevices {
  private readonly factorSets: FactorSets;

  constructor(private readonly store: Store) {
    this.factorSets = new FactorSets(store);
  }

  /** The devices that changed since the last time; the first time, all. */
  async changed(organisation: string, now: Date): Promise<void> {
    const cursor = await this.store
      .of(organisation)
      .co2Cursors.findOne({ _id: cursorId(organisation) });
    const from = new Date((cursor?.until.getTime() ?? overlap) - overlap);
    await this.follow(organisation, from, now);
  }

  /** All devices: finds what was written with a date long past, by an import or a late report. */
  async all(organisation: string, now: Date): Promise<void> {
    await this.follow(organisation, new Date(0), now);
  }

  /** One device, at once. */
  async one(organisation: string, device: Followed, now: Date): Promise<void> {
    const scope = this.store.of(organisation);
    const factors = await this.factorSets.of(organisation);
    await followDevice({ scope, factors, writing: { organisation, now, by: actor } }, device);
  }

  private async follow(organisation: string, from: Date, now: Date): Promise<void> {
    const scope = this.store.of(organisation);
    await addUpPending(scope, organisation);
    const factors = await this.factorSets.of(organisation);
    const following = { scope, factors, writing: { organisation, now, by: actor } };
    const devices = scope.devices.find(
      { 'lifecycle.since': { $gte: from } },
      { sort: { 'lifecycle.since': 1 }, projection: looked },
    );
    let many = 0;
    for await (const device of devices) {
      await followDevice(following, device);
      many += 1;
      if (many % stretch === 0) await this.note(organisation, device.lifecycle.since);
    }
    await this.note(organisation, now);
  }

  /** Forward only: two processes may look at the same time. */
  private async note(organisation: string, until: Date): Promise<void> {
    const { co2Cursors } = this.store.of(organisation);
    const _id = cursorId(organisation);
    const known = await co2Cursors.findOneAndUpdate(
      { _id },
      { $setOnInsert: { until } },
      { returnDocument: 'after', upsert: true },
    );
    if (known !== null && known.until < until) {
      await co2Cursors.updateOne({ _id, until: known.until }, { $set: { until } });
    }
  }
}

function cursorId(organisation: string): string {
  return `${organisation}/co2-devices`;
}
