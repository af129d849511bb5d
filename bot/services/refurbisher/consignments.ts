import { nextEvent } from '../../domain/chain';
import type { Device } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Actor } from '../../domain/person';
import {
  lineOf,
  mostLines,
  type Consignment,
  type Handover,
} from '../../domain/refurbisher/consignment';
import type { ConsignmentCommand } from '../../domain/refurbisher/consignment-steps';
import { isDuplicate } from '../../store/duplicate';
import { nextNumber } from '../numbers';
import type { World } from '../world';
import { changeConsignment, openFor } from './consignment-changes';
import type { ConsignmentFollowing } from './consignment-following';
import { devicesNamed } from './devices-named';
import { usualRefurbisher } from './refurbishers';
import { requireStaff } from './staff';

/** Collecting used devices, freezing the list, and handing them over. For IT's staff. */
export class Consignments {
  constructor(
    private readonly world: World,
    private readonly following: ConsignmentFollowing,
  ) {}

  /** The one that is open; a new one where none is. */
  async open(actor: Actor, now: Date): Promise<Consignment> {
    requireStaff(actor);
    const { consignments } = this.world.store.of(actor.organisation);
    const refurbisher = await usualRefurbisher(this.world, actor.organisation);
    const key = openFor(refurbisher._id);
    const known = await consignments.findOne({ openFor: key });
    if (known !== null) return known;
    const number = await nextNumber(this.world, actor.organisation, 'consignment');
    const made = opened(actor, number, refurbisher._id, now);
    try {
      await consignments.insertOne(made);
      return made;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      // Somebody else opened one in the same moment.
      return this.open(actor, now);
    }
  }

  /** Everything that has come back and stands in no consignment, up to what one consignment holds. */
  async addAll(actor: Actor, id: string, now: Date): Promise<Consignment> {
    const { devices } = this.world.store.of(actor.organisation);
    const found = await devices
      .find({ 'lifecycle.state': 'returned' }, { limit: mostLines })
      .toArray();
    if (found.length === 0) throw new Refusal('nothing-to-send');
    return this.put(actor, id, found, now);
  }

  /** Devices by serial, tag or IMEI. All or none: refused when one is unknown, or has not come back. */
  async add(actor: Actor, id: string, names: readonly string[], now: Date): Promise<Consignment> {
    const found = await devicesNamed(this.world, actor.organisation, names);
    for (const { tag, lifecycle } of found) {
      if (lifecycle.state === 'returned') continue;
      if (lifecycle.state === 'awaiting-pickup' && lifecycle.consignment === id) continue;
      throw new Refusal('device-not-returned', { tag, state: lifecycle.state });
    }
    return this.put(actor, id, found, now);
  }

  /** Takes devices off an open list; they stand among the returned again. */
  async remove(
    actor: Actor,
    id: string,
    names: readonly string[],
    now: Date,
  ): Promise<Consignment> {
    const found = await devicesNamed(this.world, actor.organisation, names);
    const devices = found.map(({ _id }) => _id);
    return this.change(actor, id, { type: 'remove', now, devices });
  }

  close(actor: Actor, id: string, now: Date): Promise<Consignment> {
    return this.change(actor, id, { type: 'close', now });
  }

  reopen(actor: Actor, id: string, now: Date): Promise<Consignment> {
    return this.change(actor, id, { type: 'reopen', now });
  }

  cancel(actor: Actor, id: string, now: Date): Promise<Consignment> {
    return this.change(actor, id, { type: 'cancel', now });
  }

  /**
   * The frozen list has left the house, but for the devices named. What is not packed (it was lost
   * meanwhile) stays behind too.
   */
  async handOver(
    actor: Actor,
    id: string,
    how: Handover & { readonly leftBehind: readonly string[] },
    now: Date,
  ): Promise<Consignment> {
    requireStaff(actor);
    const settled = await this.following.settle(actor.organisation, id, now);
    const named = await devicesNamed(this.world, actor.organisation, how.leftBehind);
    const onList = new Set(settled?.lines.map(({ device }) => device));
    const stranger = named.find(({ _id }) => !onList.has(_id));
    if (stranger !== undefined) throw new Refusal('device-not-listed', { tag: stranger.tag });
    const packed = await this.packed(actor.organisation, id);
    const absent = [...onList].filter((device) => !packed.has(device));
    const leftBehind = [...new Set([...named.map(({ _id }) => _id), ...absent])];
    return this.change(actor, id, { type: 'hand-over', now, ...how, leftBehind });
  }

  private async packed(organisation: string, consignment: string): Promise<ReadonlySet<string>> {
    const { devices } = this.world.store.of(organisation);
    const waiting = await devices
      .find({ 'lifecycle.state': 'awaiting-pickup' }, { projection: { lifecycle: 1 } })
      .toArray();
    const here = waiting.filter(
      ({ lifecycle }) =>
        lifecycle.state === 'awaiting-pickup' && lifecycle.consignment === consignment,
    );
    return new Set(here.map(({ _id }) => _id));
  }

  private put(
    actor: Actor,
    id: string,
    devices: readonly Device[],
    now: Date,
  ): Promise<Consignment> {
    return this.change(actor, id, { type: 'add', now, lines: devices.map(lineOf) });
  }

  private async change(
    actor: Actor,
    id: string,
    command: ConsignmentCommand,
  ): Promise<Consignment> {
    requireStaff(actor);
    const { organisation, alias } = actor;
    const changed = await changeConsignment(this.world, organisation, id, command, alias);
    return (await this.following.settle(organisation, id, command.now)) ?? changed;
  }
}

function opened(actor: Actor, number: number, refurbisher: string, now: Date): Consignment {
  const { organisation, alias } = actor;
  const _id = `${organisation}/consignment/${number}`;
  const event = { at: now, actor: alias, what: 'open', from: 'none', to: 'open', facts: {} };
  return {
    _id,
    organisation,
    number,
    refurbisher,
    stage: { name: 'open', since: now },
    lines: [],
    openFor: openFor(refurbisher),
    version: 1,
    chain: [nextEvent(_id, [], event)],
    outbox: [],
  };
}
