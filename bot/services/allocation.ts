import type { Device } from '../domain/device';
import { Refusal } from '../domain/errors';
import { expectedDay } from '../domain/expected-day';
import { byPreference, productsThatFit, type Product } from '../domain/product';
import type { DeviceRequest } from '../domain/request';
import { dayOf } from '../domain/time';
import { OneAtATime } from './one-at-a-time';
import { tryDevice } from './device-changes';
import { changeRequest } from './request-changes';
import type { Settling } from './settling';
import type { World } from './world';

const actor = 'job:allocate';

/** At most so many waiting requests are looked at in one round; the rest come when these have moved on. */
const longestQueue = 1000;

/**
 * Gives devices in stock to the requests that have waited longest. Reserving is one conditional write
 * on the device; only then is the request told. Interrupted in between, settling makes them agree.
 */
export class Allocation {
  private readonly running = new OneAtATime();

  constructor(
    private readonly world: World,
    private readonly settling: Settling,
  ) {}

  /** Resolves when a whole round has run that began after the call. */
  run(organisation: string, now: Date): Promise<void> {
    return this.running.run(organisation, () => this.round(organisation, now));
  }

  private async round(organisation: string, now: Date): Promise<void> {
    const scope = this.world.store.of(organisation);
    const queued = await scope.requests
      .find({ 'stage.name': 'queued' }, { sort: { 'stage.since': 1 }, limit: longestQueue })
      .toArray();
    if (queued.length === 0) return;
    const catalogue = await this.catalogue(organisation);
    const waiting = new Map<string, number>();
    for (const request of queued) {
      const wanted = catalogue.get(request.product);
      if (wanted === undefined) continue;
      const fitting = productsThatFit(wanted, request.acceptRefurbished, [...catalogue.values()]);
      const line = fitting.map(({ _id }) => _id).join();
      const ahead = waiting.get(line) ?? 0;
      if (ahead === 0 && (await this.serve(request, fitting, now))) continue;
      waiting.set(line, ahead + 1);
      await this.tellWhen(request, fitting, ahead + 1, now);
    }
  }

  private async catalogue(organisation: string): Promise<Map<string, Product>> {
    const products = await this.world.store.of(organisation).products.find({}).toArray();
    return new Map(products.map((product) => [product._id, product]));
  }

  /** True when the request needs no device any more: it got one, or went away meanwhile. */
  private async serve(
    request: DeviceRequest,
    fitting: readonly Product[],
    now: Date,
  ): Promise<boolean> {
    if (await this.hasAlready(request, now)) return true;
    for (;;) {
      const device = await this.oldest(request.organisation, fitting);
      if (device === undefined) return false;
      const reserved = await tryDevice(
        this.world,
        device,
        { type: 'reserve', now, request: request._id },
        actor,
      );
      if (reserved === undefined) continue;
      await this.settling.settle(request.organisation, reserved._id, now);
      return true;
    }
  }

  /** An interruption may have come between reserving a device and telling the request: it is told now. */
  private async hasAlready({ _id, organisation }: DeviceRequest, now: Date): Promise<boolean> {
    const held = await this.world.store
      .of(organisation)
      .devices.findOne({ 'lifecycle.request': _id, 'lifecycle.state': 'reserved' });
    if (held === null) return false;
    await this.settling.settle(organisation, held._id, now);
    return true;
  }

  /** The oldest refurbished device that fits; if there is none, the oldest that fits. */
  private async oldest(
    organisation: string,
    fitting: readonly Product[],
  ): Promise<Device | undefined> {
    const { devices } = this.world.store.of(organisation);
    const first = await Promise.all(
      [...fitting].sort(byPreference).map(async ({ _id, condition }) => ({
        condition,
        device: await devices.findOne(
          { 'lifecycle.state': 'in-stock', product: _id },
          { sort: { acquired: 1 } },
        ),
      })),
    );
    const found = first.flatMap(({ condition, device }) =>
      device === null ? [] : [{ condition, device }],
    );
    const refurbished = found.filter(({ condition }) => condition === 'refurbished');
    return (refurbished.length > 0 ? refurbished : found)
      .map(({ device }) => device)
      .sort((a, b) => ((a.acquired ?? '') < (b.acquired ?? '') ? -1 : 1))[0];
  }

  private async tellWhen(
    request: DeviceRequest,
    fitting: readonly Product[],
    position: number,
    now: Date,
  ): Promise<void> {
    if (request.stage.name !== 'queued' || request.stage.expected !== undefined) return;
    const organisation = await this.world.store.organisation(request.organisation);
    const expected = expectedDay(position, await this.deliveries(request.organisation, fitting), {
      today: dayOf(now),
      leadDays: organisation?.leadDays ?? 21,
    });
    try {
      await changeRequest(
        this.world,
        request.organisation,
        request._id,
        { type: 'expect', now, expected },
        actor,
      );
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }

  private async deliveries(
    organisation: string,
    fitting: readonly Product[],
  ): Promise<readonly string[]> {
    const { devices } = this.world.store.of(organisation);
    const ordered = await Promise.all(
      fitting.map(({ _id }) =>
        devices.find({ 'lifecycle.state': 'ordered', product: _id }, { limit: 200 }).toArray(),
      ),
    );
    return ordered
      .flat()
      .flatMap(({ lifecycle }) =>
        lifecycle.state === 'ordered' && lifecycle.expected !== undefined
          ? [lifecycle.expected]
          : [],
      );
  }
}
