import { monthAt, monthsLater } from '../../../domain/co2/month';
import { nextStep, type Overdue } from '../../../domain/co2/monthly/next-step';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { MonthlyView, Outcome } from '../../../domain/co2/monthly/view';
import type { Organisation } from '../../../domain/organisation';
import { dayOf } from '../../../domain/time';
import type { Store } from '../../../store/store';
import type { DeviceFigures, OverdueUnit } from './device-figures';

const patience = 31 * 86_400_000;
const mostUnits = 5;

/** What became of the devices, and what to do next. */
export class Outcomes {
  constructor(
    private readonly store: Store,
    private readonly devices: DeviceFigures,
  ) {}

  /** What is the case now stands only on the newest cards: it says nothing of months long past. */
  async of(
    organisation: Organisation,
    asked: { readonly scope: Scope; readonly period: Period; readonly saved: boolean },
    now: Date,
  ): Promise<Pick<MonthlyView, 'outcome' | 'next'>> {
    const rates = await this.rates(organisation._id, asked.scope, asked.period);
    if (asked.period.to < monthsLater(monthAt(now), -1)) return { outcome: rates };
    return this.current(organisation, asked, rates, now);
  }

  private async current(
    organisation: Organisation,
    { scope, saved }: { readonly scope: Scope; readonly saved: boolean },
    rates: Outcome,
    now: Date,
  ): Promise<Pick<MonthlyView, 'outcome' | 'next'>> {
    const overdue = await this.devices.overdue(organisation, scope, dayOf(now));
    const missing = await this.devices.missing(organisation._id, scope);
    const unreported = await this.devices.unreported(
      organisation._id,
      scope,
      unreportedBefore(now),
    );
    const known = await this.withReminded(organisation._id, overdue, monthAt(now));
    return {
      outcome: { ...rates, missing, oldPhones: oldPhonesIn(overdue) },
      next: nextStep({ overdue: known, unreported, missing, saved }),
    };
  }

  private async rates(organisation: string, scope: Scope, period: Period): Promise<Outcome> {
    const twelve = { from: monthsLater(period.to, -11), to: period.to };
    const returnRate = await this.devices.returnRate(organisation, scope, twelve);
    const daysToWipe = await this.devices.daysToWipe(organisation, scope, period);
    return {
      ...(returnRate !== undefined && { returnRate }),
      ...(daysToWipe !== undefined && { daysToWipe }),
    };
  }

  private async withReminded(
    organisation: string,
    overdue: readonly OverdueUnit[],
    month: string,
  ): Promise<readonly Overdue[]> {
    const acts = await this.store.of(organisation).co2Acts.find({ month }).toArray();
    const done = new Set(acts.map(({ what }) => what));
    return overdue.map((one) => ({ ...one, reminded: done.has(remindingOf(one)) }));
  }
}

/** What the refurbisher has had since before then has waited for more than a month. */
export function unreportedBefore(now: Date): Date {
  return new Date(now.getTime() - patience);
}

/** How reminding a unit of its devices is called among the acts. */
export function remindingOf({ unit, kind }: Pick<OverdueUnit, 'unit' | 'kind'>): string {
  return `remind/${unit}/${kind}`;
}

function oldPhonesIn(overdue: readonly OverdueUnit[]): NonNullable<Outcome['oldPhones']> {
  return overdue
    .filter(({ kind }) => kind === 'phone')
    .toSorted((a, b) => b.count - a.count || a.unit.localeCompare(b.unit, 'sv'))
    .slice(0, mostUnits)
    .map(({ unit, count }) => ({ unit, count }));
}
