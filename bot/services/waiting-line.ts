import type { Product } from '../domain/product';
import type { DeviceRequest } from '../domain/request';
import type { Scope } from '../store/store';

/** How many of those who wait are read at a time. */
const pageSize = 50;

/** The products that somebody waits for, by id; also such as the catalogue does not have any more. */
export async function productsWaitedFor({ requests }: Scope): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const last = found.at(-1);
    const next = await requests.findOne(
      { 'stage.name': 'queued', ...(last !== undefined && { product: { $gt: last } }) },
      { sort: { product: 1 }, projection: { product: 1 } },
    );
    if (next === null) return found;
    found.push(next.product);
  }
}

/**
 * Those who wait for the same: what cannot be had for the first cannot be had for the others. Read a
 * page at a time, so that a long line costs no more than it is served.
 */
export class WaitingLine {
  private page: DeviceRequest[] = [];
  private readonly seen = new Set<string>();
  private ended = false;

  constructor(
    private readonly scope: Scope,
    private readonly waitsFor: Pick<DeviceRequest, 'product' | 'acceptRefurbished'>,
    /** What will do for them, best first. */
    readonly fitting: readonly Product[],
  ) {}

  /** Whoever has waited longest of those not yet passed. */
  async first(): Promise<DeviceRequest | undefined> {
    if (this.page.length === 0 && !this.ended) this.page = await this.nextPage();
    this.ended = this.page.length === 0;
    return this.page[0];
  }

  /** The first has been served, or needs nothing any more. */
  pass(): void {
    const gone = this.page.shift();
    if (gone !== undefined) this.seen.add(gone._id);
  }

  /** All who wait now, as far as they are told when to expect a device. */
  all(most: number): Promise<DeviceRequest[]> {
    return this.scope.requests
      .find(this.filter(), { sort: { 'stage.since': 1 }, limit: most })
      .toArray();
  }

  /** Who has been served waits no more, so that the next page begins where the last one ended. */
  private async nextPage(): Promise<DeviceRequest[]> {
    const page = await this.all(pageSize);
    return page.filter(({ _id }) => !this.seen.has(_id));
  }

  private filter(): { 'stage.name': 'queued'; product: string; acceptRefurbished: boolean } {
    const { product, acceptRefurbished } = this.waitsFor;
    return { 'stage.name': 'queued', product, acceptRefurbished };
  }
}

/** Who has waited longest comes first. */
export function bySince(a: DeviceRequest, b: DeviceRequest): number {
  return a.stage.since.getTime() - b.stage.since.getTime();
}
