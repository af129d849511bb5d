import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { correctionOf, sumOf, type RentLine } from '../../domain/rent/line';
import { dayAfter, isMonth, type Month } from '../../domain/rent/month';
import type { RentMonth } from '../../domain/rent/rent-month';
import { dayOf } from '../../domain/time';
import { isDuplicate } from '../../store/duplicate';
import type { World } from '../world';
import { changedSince, rentable } from './candidates';
import { Charging, type Unbilled } from './charging';

/** A month's invoice. While it is open it is worked out anew each time; locked, it is as it was exported. */
export interface Invoice {
  readonly month: Month;
  readonly locked?: RentMonth;
  readonly lines: readonly RentLine[];
  readonly unbilled: readonly Unbilled[];
}

/** How many locked months back corrections are looked for. */
const monthsBack = 12;

/** The internal invoices of rent. */
export class Invoices {
  constructor(private readonly world: Pick<World, 'store'>) {}

  /** Throws 'rent-month-unknown' for what is no month. */
  async of(organisation: Organisation, month: Month): Promise<Invoice> {
    if (!isMonth(month)) throw new Refusal('rent-month-unknown', { month });
    const locked = await this.month(organisation._id, month);
    if (locked?.status !== 'locked') return this.draft(organisation, month);
    return { month, locked, lines: await this.stored(organisation._id, month), unbilled: [] };
  }

  /**
   * Locks a month that is over: its lines are written and never change again. A second time changes
   * nothing; one that was interrupted is completed.
   */
  async lock(organisation: Organisation, month: Month, by: string, now: Date): Promise<Invoice> {
    if (!isMonth(month)) throw new Refusal('rent-month-unknown', { month });
    if (dayOf(now) < dayAfter(month)) throw new Refusal('rent-month-not-over', { month });
    const claimed = await this.claim(organisation._id, month, by, now);
    if (claimed.status === 'locked') return this.of(organisation, month);
    const { lines, unbilled } = await this.draft(organisation, month);
    await this.write(organisation._id, lines);
    const stored = await this.stored(organisation._id, month);
    const { rentMonths } = this.world.store.of(organisation._id);
    const $set = { status: 'locked', sum: sumOf(stored), lines: stored.length };
    await rentMonths.updateOne({ _id: claimed._id, status: 'locking' }, { $set });
    return { ...(await this.of(organisation, month)), unbilled };
  }

  private async draft(organisation: Organisation, month: Month): Promise<Invoice> {
    const charging = new Charging(this.world, organisation);
    const lines: RentLine[] = [];
    const unbilled: Unbilled[] = [];
    for await (const device of rentable(this.world, organisation._id, month)) {
      for (const one of await charging.linesOf(device, month)) {
        if ('why' in one) unbilled.push(one);
        else lines.push(one);
      }
    }
    lines.push(...(await this.corrections(organisation, charging, month)));
    return { month, lines: lines.sort(byAccountThenTag), unbilled };
  }

  /** What locked months said and should not have, or should have and did not. */
  private async corrections(
    organisation: Organisation,
    charging: Charging,
    month: Month,
  ): Promise<readonly RentLine[]> {
    const { rentMonths } = this.world.store.of(organisation._id);
    const before = await rentMonths
      .find({ month: { $lt: month } }, { sort: { month: -1 }, limit: monthsBack })
      .toArray();
    const found = before
      .filter(({ status }) => status === 'locked')
      .map((locked) => this.correctionsOf(organisation._id, charging, locked, month));
    return (await Promise.all(found)).flat();
  }

  private async correctionsOf(
    organisation: string,
    charging: Charging,
    { month: locked, at }: RentMonth,
    month: Month,
  ): Promise<readonly RentLine[]> {
    const { rentLines } = this.world.store.of(organisation);
    const found: RentLine[] = [];
    for await (const device of changedSince(this.world, organisation, at)) {
      const all = await rentLines.find({ device: device._id }).toArray();
      const said = all.filter((line) => (line.corrects ?? line.month) === locked);
      const should = (await charging.linesOf(device, locked, said[0]?.rate)).filter(isLine);
      const spans = new Set([...said, ...should].map(({ span }) => span));
      for (const span of spans) {
        const correction = correctionOf(
          {
            locked,
            said: said.filter((line) => line.span === span),
            should: should.find((line) => line.span === span),
          },
          month,
        );
        if (correction !== undefined) found.push(correction);
      }
    }
    return found;
  }

  private async claim(
    organisation: string,
    month: Month,
    by: string,
    at: Date,
  ): Promise<RentMonth> {
    const _id = `${organisation}/rent/${month}`;
    const fresh: RentMonth = { _id, organisation, month, status: 'locking', at, by };
    try {
      await this.world.store.of(organisation).rentMonths.insertOne(fresh);
      return fresh;
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
      return (await this.month(organisation, month)) ?? fresh;
    }
  }

  private async month(organisation: string, month: Month): Promise<RentMonth | undefined> {
    const _id = `${organisation}/rent/${month}`;
    return (await this.world.store.of(organisation).rentMonths.findOne({ _id })) ?? undefined;
  }

  private async stored(organisation: string, month: Month): Promise<readonly RentLine[]> {
    const lines = await this.world.store.of(organisation).rentLines.find({ month }).toArray();
    return lines.sort(byAccountThenTag);
  }

  /** One that stands there already was written before an interruption. */
  private async write(organisation: string, lines: readonly RentLine[]): Promise<void> {
    for (const line of lines) {
      try {
        await this.world.store.of(organisation).rentLines.insertOne(line);
      } catch (problem) {
        if (!isDuplicate(problem)) throw problem;
      }
    }
  }
}

const isLine = (one: RentLine | Unbilled): one is RentLine => !('why' in one);

function byAccountThenTag(a: RentLine, b: RentLine): number {
  return (
    compare(a.accountString, b.accountString) || compare(a.tag, b.tag) || compare(a._id, b._id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
