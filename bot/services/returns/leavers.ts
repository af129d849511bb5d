import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import type { ReturnCase } from '../../domain/returns/return-case';
import type { LeaverView } from '../../domain/returns/views';
import { dayOf, daysBetween } from '../../domain/time';
import { managerAbove } from '../request-deciders';
import type { Acting } from '../requests';
import type { World } from '../world';
import { deviceName, devicesHeldBy, nameOf } from './names';
import { mayReceive } from './return-views';
import { returnId, type Returns } from './returns';

/** At most so many people are looked up in one round: the directory has its limits. */
const lookedUp = 100;

/** How long a return that was undone is not opened anew, in days. */
const peaceDays = 30;

/** Opens returns for those who leave, with their manager; without one, with IT. */
export class Leavers {
  constructor(
    private readonly world: World,
    private readonly returns: Returns,
  ) {}

  /** Somebody whom IT says is leaving. Throws 'leaver-unknown' unless the name fits exactly one. */
  async named({ actor, organisation, now }: Acting, name: string): Promise<LeaverView> {
    if (!mayReceive(actor)) throw new Refusal('not-permitted');
    const found = await this.world.directory.search(organisation.tenant, name);
    const [person] = found;
    if (person === undefined || found.length > 1) throw new Refusal('leaver-unknown');
    const manager = await this.managerOf(organisation, person.oid, now);
    const managerName = await nameOf(this.world, organisation, manager);
    const held = await devicesHeldBy(this.world, organisation._id, person.oid);
    return {
      demo: organisation.demo === true,
      oid: person.oid,
      name: person.name,
      ...(managerName !== undefined && { manager: managerName }),
      devices: held.map(deviceName),
    };
  }

  /** Opens the returns of somebody IT says is leaving; done twice, there is one for each device. */
  async open(
    { actor, organisation, now }: Acting,
    oid: string,
  ): Promise<{ readonly name: string; readonly count: number }> {
    if (!mayReceive(actor)) throw new Refusal('not-permitted');
    const name = await nameOf(this.world, organisation, oid);
    if (name === undefined || name === '–') throw new Refusal('leaver-unknown');
    const opened = await this.openFor(organisation, oid, { now, actor: actor.alias });
    return { name, count: opened.length };
  }

  /**
   * Looks up the next of those who have devices, and opens returns for those whom the directory no
   * longer has or says have left. It goes round everybody, a hundred at a time. When the directory
   * gives no answer it stops, and the next round begins with the same hundred.
   */
  async round(organisation: Organisation, now: Date): Promise<void> {
    const { dueRuns } = this.world.store.of(organisation._id);
    const _id = `${organisation._id}/leavers`;
    const before = (await dueRuns.findOne({ _id }))?.after ?? '';
    const holders = await this.holdersAfter(organisation._id, before);
    for (const oid of holders) {
      if (!(await this.world.directory.hasLeft(organisation.tenant, oid))) continue;
      await this.openFor(organisation, oid, { now, actor: 'job:leavers' }, true);
    }
    const next = holders.length < lookedUp ? '' : (holders.at(-1) ?? '');
    await dueRuns.findOneAndUpdate(
      { _id },
      { $set: { after: next } },
      { returnDocument: 'after', upsert: true },
    );
  }

  private async holdersAfter(organisation: string, before: string): Promise<readonly string[]> {
    const { devices } = this.world.store.of(organisation);
    const holders: string[] = [];
    while (holders.length < lookedUp) {
      const after = holders.at(-1) ?? before;
      const [next] = await devices
        .find(
          { 'lifecycle.holder': { $gt: after } },
          { sort: { 'lifecycle.holder': 1 }, limit: 1, projection: { lifecycle: 1 } },
        )
        .toArray();
      const holder =
        next !== undefined && 'holder' in next.lifecycle ? next.lifecycle.holder : undefined;
      if (holder === undefined) break;
      holders.push(holder);
    }
    return holders;
  }

  private async openFor(
    organisation: Organisation,
    oid: string,
    told: { readonly now: Date; readonly actor: string },
    job = false,
  ): Promise<readonly ReturnCase[]> {
    const held = await this.everythingOf(organisation._id, oid);
    if (held.length === 0) return [];
    const by = await this.managerOf(organisation, oid, told.now);
    const opened: ReturnCase[] = [];
    for (const device of held) {
      if (job && (await this.undoneLately(device, told.now))) continue;
      const id = returnId(organisation._id, `leaver.${device.version}.${device.tag}`);
      const fresh = {
        origin: 'leaver',
        reason: 'leaver',
        condition: 'unknown',
        locked: 'unknown',
      } as const;
      const { record } = await this.returns.open(
        organisation._id,
        id,
        { ...fresh, device, holder: oid, ...(by !== undefined && { by }) },
        told,
      );
      opened.push(record);
    }
    return opened;
  }

  /** Somebody has said that it stays: they are not asked again every few minutes. */
  private async undoneLately({ _id, organisation }: Device, now: Date): Promise<boolean> {
    const { returns } = this.world.store.of(organisation);
    const [last] = await returns
      .find({ device: _id }, { sort: { createdAt: -1 }, limit: 1 })
      .toArray();
    if (last?.origin !== 'leaver' || last.stage.name !== 'withdrawn') return false;
    return daysBetween(dayOf(last.stage.since), dayOf(now)) < peaceDays;
  }

  /** The nearest above who is still there. */
  private managerOf(
    organisation: Organisation,
    oid: string,
    now: Date,
  ): Promise<string | undefined> {
    return managerAbove(this.world, organisation, { by: oid, for: oid }, { person: oid, now });
  }

  /** All of it, however much: what is left out here nobody would ask for. */
  private async everythingOf(organisation: string, oid: string): Promise<readonly Device[]> {
    const { devices } = this.world.store.of(organisation);
    const held = await devices.find({ 'lifecycle.holder': oid }).toArray();
    return held.filter(({ lifecycle }) => lifecycle.state === 'in-use');
  }
}
