import { Refusal } from '../domain/errors';
import { expectedDay, isNews } from '../domain/expected-day';
import type { Product } from '../domain/product';
import { isStranded, type DeviceRequest } from '../domain/request';
import type { RequestCommand } from '../domain/request-commands';
import { dayOf, type Day } from '../domain/time';
import { changeRequest } from './request-changes';
import { bySince, type WaitingLine } from './waiting-line';
import type { World } from './world';

const actor = 'job:allocate';

/** Who waits behind so many for the same is told when to expect a device once they come nearer. */
const mostTold = 500;

/** Tells those who wait when to expect their device, and again when that moves by more than a few days. */
export class Forecasting {
  constructor(private readonly world: World) {}

  async tell(organisation: string, lines: readonly WaitingLine[], now: Date): Promise<void> {
    for (const together of sharing(lines)) await this.tellLine(organisation, together, now);
  }

  /** Those who can be given the same devices have their places in one line. */
  private async tellLine(
    organisation: string,
    together: readonly WaitingLine[],
    now: Date,
  ): Promise<void> {
    const waiting = await Promise.all(together.map((line) => line.all(mostTold)));
    const inOrder = waiting.flat().sort(bySince);
    const fitting = together[0]?.fitting ?? [];
    if (inOrder.length === 0) return;
    const deliveries = await this.deliveries(organisation, fitting);
    if (deliveries.length === 0 && fitting.every(({ retired }) => retired === true)) {
      for (const request of inOrder) await this.strand(request, now);
      return;
    }
    const leadDays = (await this.world.store.organisation(organisation))?.leadDays ?? 21;
    for (const [ahead, request] of inOrder.entries()) {
      const told = { today: dayOf(now), leadDays, since: dayOf(request.stage.since) };
      await this.tellWhen(request, expectedDay(ahead + 1, deliveries, told), now);
    }
  }

  private async tellWhen(request: DeviceRequest, expected: Day, now: Date): Promise<void> {
    if (request.stage.name !== 'queued' || !isNews(request.stage.expected, expected)) return;
    await this.change(request, { type: 'expect', now, expected });
  }

  /** Nothing that fits is in the catalogue or on order: who asked and IT are told, once. */
  private async strand(request: DeviceRequest, now: Date): Promise<void> {
    if (!isStranded(request.stage)) await this.change(request, { type: 'strand', now });
  }

  /** One that was served or cancelled meanwhile needs no telling. */
  private async change(
    { _id, organisation }: DeviceRequest,
    command: RequestCommand,
  ): Promise<void> {
    try {
      await changeRequest(this.world, organisation, _id, command, actor);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }

  private async deliveries(
    organisation: string,
    fitting: readonly Product[],
  ): Promise<readonly Day[]> {
    const { devices } = this.world.store.of(organisation);
    const ordered = await Promise.all(
      fitting.map(({ _id }) =>
        devices.find({ 'lifecycle.state': 'ordered', product: _id }, { limit: mostTold }).toArray(),
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

function sharing(lines: readonly WaitingLine[]): Iterable<readonly WaitingLine[]> {
  const found = new Map<string, WaitingLine[]>();
  for (const line of lines) {
    const key = line.fitting.map(({ _id }) => _id).join();
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found.values();
}
