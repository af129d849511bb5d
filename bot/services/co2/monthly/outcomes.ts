import { monthAt, monthsLater } from '../../../domain/co2/month';
import { nextStep, type Overdue } from '../../../domain/co2/monthly/next-step';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { MonthlyView, Outcome } from '../../../domain/co2/monthly/view';
import type { Organisation } from '../../../domain/organisation';
import { dayOf } from '../../../domain/time';
import type { Store } from '../../../store/store';
import type { DeviceFigures, OverdueUnit } from './device-figures';
import type { ReturnFigures } from './return-figures';

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
    const { scope, period } = asked;
    const returns = await this.devices.returns(organisation._id, scope, period, dayOf(now));
    if (period.to >= monthsLater(monthAt(now), -1))
      return this.current(organisation, asked, returns, now);
    return { outcome: ratesAlone(returns) };
  }

  private async current(
    organisation: Organisation,
    { scope, saved }: { readonly scope: Scope; readonly saved: boolean },
    returns: ReturnFigures,
    now: Date,
  ): Promise<Pick<MonthlyView, 'outcome' | 'next'>> {
    const { _id } = organisation;
    const overdue = await this.devices.overdue(organisation, scope, dayOf(now));
    const missing = await this.devices.lost(_id, scope);
    const unreported = await this.devices.unreported(_id, scope, unreportedBefore(now));
    const known = await this.withReminded(_id, overdue, monthAt(now));
    return {
      outcome: { ...returns, oldPhones: oldPhonesIn(overdue) },
      next: nextStep({ overdue: known, unreported, missing, saved }),
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

/** Without what is missing now. */
function ratesAlone({ returnRate, daysToWipe }: ReturnFigures): Outcome {
  return {
    ...(returnRate !== undefined && { returnRate }),
    ...(daysToWipe !== undefined && { daysToWipe }),
  };
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
