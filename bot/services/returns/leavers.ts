import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import type { ReturnCase } from '../../domain/returns/return-case';
import type { LeaverView } from '../../domain/returns/views';
import type { Acting } from '../requests';
import type { World } from '../world';
import { deviceName, devicesHeldBy, nameOf } from './names';
import { mayReceive } from './return-views';
import { returnId, type Returns } from './returns';

/** At most so many people are looked up in one round: the directory has its limits. */
const lookedUp = 100;

/** Opens returns for those who leave, with their manager; without one, with IT. */
export class Leavers {
  constructor(
    private readonly world: World,
    private readonly returns: Returns,
  ) {}

  /** Somebody whom IT says is leaving. Throws 'leaver-unknown' unless the name fits exactly one. */
  async named({ actor, organisation }: Acting, name: string): Promise<LeaverView> {
    if (!mayReceive(actor)) throw new Refusal('not-permitted');
    const found = await this.world.directory.search(organisation.tenant, name);
    const [person] = found;
    if (person === undefined || found.length > 1) throw new Refusal('leaver-unknown');
    const manager = await this.world.directory.manager(organisation.tenant, person.oid);
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
   * longer has or says have left. It goes round everybody, a hundred at a time.
   */
  async round(organisation: Organisation, now: Date): Promise<void> {
    const { dueRuns } = this.world.store.of(organisation._id);
    const _id = `${organisation._id}/leavers`;
    const before = (await dueRuns.findOne({ _id }))?.after ?? '';
    const holders = await this.holdersAfter(organisation._id, before);
    for (const oid of holders) {
      const profile = await this.world.directory.profile(organisation.tenant, oid);
      if (profile?.active === true) continue;
      await this.openFor(organisation, oid, { now, actor: 'job:leavers' });
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
  ): Promise<readonly ReturnCase[]> {
    const held = await devicesHeldBy(this.world, organisation._id, oid);
    if (held.length === 0) return [];
    const by = await this.world.directory.manager(organisation.tenant, oid);
    const opened: ReturnCase[] = [];
    for (const device of held) {
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
}
