import type { Device } from '../../domain/device';
import { followConsignment } from '../../domain/refurbisher/consignment-follow';
import type { Consignment, ConsignmentLine } from '../../domain/refurbisher/consignment';
import { Refusal } from '../../domain/errors';
import { tryDevice } from '../device-changes';
import type { World } from '../world';
import { changeConsignment } from './consignment-changes';
import { inParts } from './in-parts';

const actor = 'job:consignments';

/** Devices brought in line at the same time. */
const atOnce = 50;

/**
 * Brings devices in line with their consignment, after every change and again after an interruption.
 * Doing it twice changes nothing.
 */
export class ConsignmentFollowing {
  constructor(private readonly world: World) {}

  /** Goes on until every device agrees with the list as it is then. */
  async settle(organisation: string, id: string, now: Date): Promise<Consignment | undefined> {
    const { consignments } = this.world.store.of(organisation);
    for (;;) {
      const consignment = await consignments.findOne({ _id: id });
      if (consignment === null) return undefined;
      if (await this.oneRound(consignment, now)) continue;
      const settled = await consignments.findOneAndUpdate(
        { _id: id, version: consignment.version },
        { $unset: { pending: '' } },
        { returnDocument: 'after' },
      );
      if (settled !== null) return settled;
    }
  }

  /**
   * For the job that runs at start and now and then, from both sides: consignments that devices have
   * yet to follow, and packed devices that their consignment no longer lists.
   */
  async settleAll(organisation: string, now: Date): Promise<void> {
    const { consignments, devices } = this.world.store.of(organisation);
    const pending = await consignments
      .find({ pending: true }, { projection: { number: 1 } })
      .toArray();
    for (const { _id } of pending) await this.settle(organisation, _id, now);
    const packed = await devices.find({ 'lifecycle.state': 'awaiting-pickup' }).toArray();
    for (const id of new Set(packed.map(consignmentOf))) {
      const consignment = id === undefined ? null : await consignments.findOne({ _id: id });
      if (consignment === null) continue;
      const lines = new Map(consignment.lines.map((line) => [line.device, line]));
      for (const device of packed.filter((one) => consignmentOf(one) === id))
        await this.bring(device, lines.get(device._id), consignment, now);
    }
  }

  /** Whether anything had to be done. */
  private async oneRound(consignment: Consignment, now: Date): Promise<boolean> {
    const { devices } = this.world.store.of(consignment.organisation);
    const lines = new Map(consignment.lines.map((line) => [line.device, line]));
    const elsewhere: string[] = [];
    let done = false;
    for (const part of inParts(consignment.lines, atOnce)) {
      const ids = part.map(({ device }) => device);
      const found = await devices.find({ _id: { $in: ids } }).toArray();
      const results = await Promise.all(
        found.map((device) => this.bring(device, lines.get(device._id), consignment, now)),
      );
      done ||= results.some((result) => result === 'step');
      found.forEach(({ _id }, at) => {
        if (results[at] === 'take-off') elsewhere.push(_id);
      });
    }
    return (await this.takeOff(consignment, elsewhere, now)) || done;
  }

  private async bring(
    device: Device,
    line: ConsignmentLine | undefined,
    consignment: Consignment,
    now: Date,
  ): Promise<'step' | 'take-off' | undefined> {
    const next = followConsignment(device, line, consignment, now);
    if (next === undefined || next === 'take-off') return next;
    await tryDevice(this.world, device, next, lastActor(consignment));
    return 'step';
  }

  private async takeOff(
    { organisation, _id, stage }: Consignment,
    devices: readonly string[],
    now: Date,
  ): Promise<boolean> {
    if (devices.length === 0) return false;
    try {
      // Only an open list can be changed; of a frozen one the hand-over says what went.
      if (stage.name !== 'open') return false;
      const command = { type: 'remove', now, devices } as const;
      await changeConsignment(this.world, organisation, _id, command, actor);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
    return true;
  }
}

/** A device's own chain names the person who decided, not the job that carried it out. */
function lastActor({ chain }: Consignment): string {
  return chain.at(-1)?.actor ?? actor;
}

function consignmentOf({ lifecycle }: Device): string | undefined {
  return lifecycle.state === 'awaiting-pickup' ? lifecycle.consignment : undefined;
}
