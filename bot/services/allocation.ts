import type { Device } from '../domain/device';
import { byPreference, productsThatFit, type Product } from '../domain/product';
import type { DeviceRequest } from '../domain/request';
import { Forecasting } from './forecasting';
import { OneAtATime } from './one-at-a-time';
import { tryDevice } from './device-changes';
import type { Settling } from './settling';
import { bySince, productsWaitedFor, WaitingLine } from './waiting-line';
import type { World } from './world';

const actor = 'job:allocate';

/**
 * Gives devices in stock to the requests that have waited longest. Reserving is one conditional write
 * on the device; only then is the request told. Interrupted in between, settling makes them agree.
 */
export class Allocation {
  private readonly running = new OneAtATime();

  constructor(
    private readonly world: World,
    private readonly settling: Settling,
    private readonly forecasting: Forecasting = new Forecasting(world),
  ) {}

  /** Resolves when a whole round has run that began after the call. */
  run(organisation: string, now: Date): Promise<void> {
    return this.running.run(organisation, () => this.round(organisation, now));
  }

  private async round(organisation: string, now: Date): Promise<void> {
    const scope = this.world.store.of(organisation);
    const wanted = await productsWaitedFor(scope);
    if (wanted.length === 0) return;
    const catalogue = await this.catalogue(organisation);
    const lines = wanted.flatMap((product) =>
      [true, false].map((acceptRefurbished) => {
        const known = catalogue.get(product);
        const fitting =
          known === undefined
            ? []
            : productsThatFit(known, acceptRefurbished, [...catalogue.values()]);
        return new WaitingLine(scope, { product, acceptRefurbished }, fitting);
      }),
    );
    await this.serveAll(lines, now);
    await this.forecasting.tell(organisation, lines, now);
  }

  /** Whoever has waited longest comes first, whatever they wait for; a line stands still when its first cannot be served. */
  private async serveAll(lines: readonly WaitingLine[], now: Date): Promise<void> {
    const moving = new Set(lines);
    for (;;) {
      const next = await longestWaiting([...moving]);
      if (next === undefined) return;
      const { line, request } = next;
      if (await this.serve(request, line.fitting, now)) line.pass();
      else moving.delete(line);
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
}

/** The line whose first has waited longest, and that request. */
async function longestWaiting(
  lines: readonly WaitingLine[],
): Promise<{ readonly line: WaitingLine; readonly request: DeviceRequest } | undefined> {
  const firsts = await Promise.all(
    lines.map(async (line) => ({ line, request: await line.first() })),
  );
  return firsts
    .flatMap(({ line, request }) => (request === undefined ? [] : [{ line, request }]))
    .sort((a, b) => bySince(a.request, b.request))[0];
}
