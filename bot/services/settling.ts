import type { Device } from '../domain/device';
import { Refusal } from '../domain/errors';
import { follow, isKeptFor } from '../domain/follow';
import type { Command } from '../domain/lifecycle';
import { deviceOf, type DeviceRequest } from '../domain/request';
import type { RequestCommand } from '../domain/request-steps';
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
      if (next === 'give') await this.give(device, now);
      else if ((await this.step(device, next, request)) && next.type === 'release') released = true;
    }
  }

  /**
   * Every promise, from both sides, for the job that runs at start and now and then: devices follow
   * their requests, and a request whose device is gone takes its place in the queue again.
   */
  async settleAll(organisation: string, now: Date): Promise<void> {
    const { devices, requests } = this.world.store.of(organisation);
    for (const state of ['reserved', 'ready']) {
      const promised = await devices
        .find({ 'lifecycle.state': state }, { projection: { _id: 1 } })
        .toArray();
      for (const { _id } of promised) await this.settle(organisation, _id, now);
    }
    for (const name of ['reserved', 'ready']) {
      const promised = await requests
        .find({ 'stage.name': name }, { projection: { stage: 1 } })
        .toArray();
      for (const request of promised) await this.holdTo(organisation, request, now);
    }
  }

  /** Takes a device back from a request that it is not kept for. */
  private async holdTo(
    organisation: string,
    request: Pick<DeviceRequest, '_id' | 'stage'>,
    now: Date,
  ): Promise<void> {
    const promised = deviceOf(request.stage);
    if (promised === undefined) return;
    const device = await this.world.store.of(organisation).devices.findOne({ _id: promised });
    if (device !== null && isKeptFor(request, device)) return;
    await this.tell(organisation, request._id, { type: 'requeue', now, device: promised });
  }

  private async requestOf({ organisation, lifecycle }: Device): Promise<DeviceRequest | undefined> {
    if (lifecycle.state !== 'reserved' && lifecycle.state !== 'ready') return undefined;
    return (
      (await this.world.store.of(organisation).requests.findOne({ _id: lifecycle.request })) ??
      undefined
    );
  }

  private async toldOf(
    device: Device,
    request: DeviceRequest | undefined,
    now: Date,
  ): Promise<{ now: Date; usageTime: number; alias: string }> {
    if (request?.stage.name !== 'handed-over') return { now, usageTime: usualUsageTime, alias: '' };
    const { organisation, product } = device;
    const known =
      product === undefined
        ? null
        : await this.world.store.of(organisation).products.findOne({ _id: product });
    const { alias } = await this.members.of(organisation, request.for);
    return { now, usageTime: known?.usageTime ?? usualUsageTime, alias };
  }

  private async give({ _id, organisation, lifecycle }: Device, now: Date): Promise<void> {
    if (lifecycle.state !== 'reserved') return;
    await this.tell(organisation, lifecycle.request, { type: 'reserve', now, device: _id });
  }

  /** Tells a request of its device. One that was decided or cancelled meanwhile is seen in the next round. */
  private async tell(
    organisation: string,
    request: string,
    command: RequestCommand,
  ): Promise<void> {
    try {
      await changeRequest(this.world, organisation, request, command, actor);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }

  private async step(
    device: Device,
    command: Command,
    request: DeviceRequest | undefined,
  ): Promise<boolean> {
    const besides =
      command.type === 'hand-over' && request !== undefined
        ? { administration: request.administration }
        : {};
    return (await tryDevice(this.world, device, command, actor, besides)) !== undefined;
  }
}
