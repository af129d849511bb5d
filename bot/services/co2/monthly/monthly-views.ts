import { kilograms } from '../../../domain/co2/entry';
import { monthAt, monthsLater } from '../../../domain/co2/month';
import { chartMonths, joined, kgOf, kindLines } from '../../../domain/co2/monthly/figures';
import {
  partUntil,
  thirteenMonths,
  yearBefore,
  yearTo,
  type Period,
} from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import { goalFor, type MonthlySettings } from '../../../domain/co2/monthly/settings';
import { partsOf } from '../../../domain/co2/monthly/period';
import type { GoalView, May, MonthlyView, YearSoFar } from '../../../domain/co2/monthly/view';
import type { Co2Summary } from '../../../domain/co2/summary';
import type { Organisation } from '../../../domain/organisation';
import type { World } from '../../world';
import { FactorSets } from '../factors';
import { Ledger } from '../ledger';
import { CountedDevices } from './counted-devices';
import type { DeviceFigures } from './device-figures';
import { equivalenceOf } from './equivalence';
import { settingsOf } from './settings';
import { sideBySide } from './side-by-side';
import { Outcomes } from './outcomes';

/** What a card is asked for; whoever asks has seen to it that the viewer may see it. */
export interface CardAsked {
  readonly scope: Scope;
  readonly period: Period;
  /** Whether the administrations stand side by side. */
  readonly beside: boolean;
  readonly may: May;
}

/** Puts the card's figures together, from the ledger and from the devices, as they are now. */
export class MonthlyViews {
  private readonly ledger: Ledger;
  private readonly factors: FactorSets;
  private readonly outcomes: Outcomes;

  constructor(
    private readonly world: World,
    devices: DeviceFigures = new CountedDevices(world),
  ) {
    this.ledger = new Ledger(world.store);
    this.factors = new FactorSets(world.store);
    this.outcomes = new Outcomes(world.store, devices);
  }

  async view(organisation: Organisation, asked: CardAsked, now: Date): Promise<MonthlyView> {
    const { scope, period, beside, may } = asked;
    const whole = monthsLater(monthAt(now), -1);
    const own = await this.sum(organisation._id, scope, period);
    const before = await this.known(organisation._id, scope, yearBefore(period));
    const year = await this.year(organisation, scope, period, whole);
    const thirteen = await this.sum(organisation._id, scope, thirteenMonths(period.to));
    const equivalence = equivalenceOf(kilograms(own.confirmed.grams));
    const saved = own.confirmed.grams > 0;
    return {
      scope,
      period,
      demo: organisation.demo === true,
      organisation: organisation.name,
      ...(scope.administrations !== undefined && {
        administrations: namesOf(organisation, scope.administrations),
      }),
      kg: kgOf(own),
      unfinished: period.to > whole,
      ...(before !== undefined && { lastYear: kilograms(before.confirmed.grams) }),
      ...(year !== undefined && { year }),
      kinds: kindLines(own),
      ...(await this.outcomes.of(organisation, { scope, period, saved }, now)),
      ...(equivalence !== undefined && { equivalence }),
      chart: chartMonths(thirteen),
      ...(beside && { sideBySide: sideBySide(organisation, scope, own, before) }),
      method: await this.method(organisation._id, period, own),
      may,
    };
  }

  private async sum(
    organisation: string,
    { administrations }: Scope,
    { from, to }: Period,
  ): Promise<Co2Summary> {
    const asked = (administrations ?? []).map((administration) =>
      this.ledger.summary(organisation, { administration, from, to }),
    );
    return joined(await Promise.all(asked)) ?? this.ledger.summary(organisation, { from, to });
  }

  /** Undefined where the whole organisation's ledger has nothing of the months: then nobody knows. */
  private async known(
    organisation: string,
    scope: Scope,
    period: Period,
  ): Promise<Co2Summary | undefined> {
    const all = await this.sum(organisation, {}, period);
    if (all.confirmed.entries + all.estimated.entries === 0) return undefined;
    return scope.administrations === undefined ? all : this.sum(organisation, scope, period);
  }

  /** The year up to the period's last month that is over; undefined where that says nothing new. */
  private async year(
    organisation: Organisation,
    scope: Scope,
    period: Period,
    whole: string,
  ): Promise<YearSoFar | undefined> {
    const so = partUntil(yearTo(period.to), whole);
    if (so === undefined) return undefined;
    const own = await this.sum(organisation._id, scope, so);
    const before = await this.known(organisation._id, scope, yearBefore(so));
    const lastYear = before === undefined ? undefined : kilograms(before.confirmed.grams);
    const goal = goalOf(await settingsOf(this.world.store, organisation._id), scope, so, lastYear);
    return {
      period: so,
      kg: kgOf(own),
      ...(lastYear !== undefined && { lastYear }),
      ...(goal !== undefined && { goal }),
    };
  }

  /** The set that holds on the period's last day, and what the least and the most of the sets would give. */
  private async method(
    organisation: string,
    { to }: Period,
    { confirmed }: Co2Summary,
  ): Promise<MonthlyView['method']> {
    const { name, version } = (await this.factors.of(organisation)).on(`${to}-28`).set;
    const factors = { sv: `${name.sv}, version ${version}`, en: `${name.en}, version ${version}` };
    return { factors, low: kilograms(confirmed.low), high: kilograms(confirmed.high) };
  }
}

function goalOf(
  { goal }: MonthlySettings,
  { administrations }: Scope,
  period: Period,
  lastYear: number | undefined,
): GoalView | undefined {
  const kg = goalFor(goal, partsOf(period.to).year, administrations, lastYear);
  if (kg === undefined) return undefined;
  return goal.kind === 'kg' ? { kind: 'kg', kg } : { ...goal, kg };
}

function namesOf(
  { administrations }: Organisation,
  ids: readonly string[],
): NonNullable<MonthlyView['administrations']> {
  return ids.map((id) => administrations.find((one) => one.id === id)?.name ?? { sv: id, en: id });
}
