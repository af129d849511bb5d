import type { Device } from '../domain/device';
import { Refusal } from '../domain/errors';
import { follow } from '../domain/follow';
import type { Command, Lifecycle } from '../domain/lifecycle';
import type { DeviceRequest } from '../domain/request';
import type { Members } from './members';
import { tryDevice } from './device-changes';
import { changeRequest } from './request-changes';
import type { World } from './world';

const actor = 'job:settle';

/** Months of use where the catalogue no longer says. */
const usualUsageTime = 36;

/**
 * Brings a device in line with the request it is promised to, step by step, after every change and
 * again after an interruption. Doing it twice changes nothing.
 */
export class Settling {
  constructor(
    private readonly world: World,
    private readonly members: Members,
  ) {}

  /** Returns whether the device went back into stock, so that the next in the queue may have it. */
  async settle(organisation: string, deviceId: string, now: Date): Promise<boolean> {
    const scope = this.world.store.of(organisation);
    let released = false;
    for (;;) {
      const device = await scope.devices.findOne({ _id: deviceId });
      if (device === null) return released;
      const request = await this.requestOf(device);
      const next = follow(device, request, await this.toldOf(device, request, now));
      if (next === undefined) return released;
      if (next === 'give' || next === 'take-back') await this.tell(device, next, now);
      else if ((await this.step(device, next, request)) && next.type === 'release') released = true;
    }
  }

  /** Every device that is promised to somebody, or was when it was lost: for the job that runs at start and now and then. */
  async settleAll(organisation: string, now: Date): Promise<void> {
    const { devices } = this.world.store.of(organisation);
    const promised = [
      { 'lifecycle.state': 'reserved' },
      { 'lifecycle.state': 'ready' },
      { 'lifecycle.state': 'lost', 'lifecycle.was': { $in: ['reserved', 'ready'] } },
    ];
    for (const filter of promised) {
      const found = await devices.find(filter, { projection: { _id: 1 } }).toArray();
      for (const { _id } of found) await this.settle(organisation, _id, now);
    }
  }

  private async requestOf({ organisation, lifecycle }: Device): Promise<DeviceRequest | undefined> {
    if (!isPromised(lifecycle)) return undefined;
    return (await this.world.store.of(organisation).requests.findOne({ _id: lifecycle.request })) ?? undefined;
  }

  private async toldOf(
    device: Device,
    request: DeviceRequest | undefined,
    now: Date,
  ): Promise<{ now: Date; usageTime: number; alias: string }> {
    if (request?.stage.name !== 'handed-over') return { now, usageTime: usualUsageTime, alias: '' };
    const { organisation, product } = device;
    const known = product === undefined ? null : await this.world.store.of(organisation).products.findOne({ _id: product });
    const { alias } = await this.members.of(organisation, request.for);
    return { now, usageTime: known?.usageTime ?? usualUsageTime, alias };
  }

  /** Tells the request of its device, or of its loss. One that changed meanwhile is seen in the next round. */
  private async tell({ _id, organisation, lifecycle }: Device, what: 'give' | 'take-back', now: Date): Promise<void> {
    if (!isPromised(lifecycle)) return;
    const type = what === 'give' ? 'reserve' : 'requeue';
    try {
      await changeRequest(this.world, organisation, lifecycle.request, { type, now, device: _id }, actor);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }

  private async step(device: Device, command: Command, request: DeviceRequest | undefined): Promise<boolean> {
    const besides =
      command.type === 'hand-over' && request !== undefined ? { administration: request.administration } : {};
    return (await tryDevice(this.world, device, command, actor, besides)) !== undefined;
  }
}

/** Whether a request has been promised the device, or had been when it was lost. */
function isPromised(lifecycle: Lifecycle): lifecycle is Lifecycle & { readonly request: string } {
  return lifecycle.state === 'lost'
    ? lifecycle.request !== undefined && lifecycle.start === undefined
    : lifecycle.state === 'reserved' || lifecycle.state === 'ready';
}
