import { yearBefore } from '../../bot/domain/co2/monthly/period';
import {
  changeInPercent,
  type GoalView,
  type KindLine,
  type MonthlyView,
  type Outcome,
  type YearSoFar,
} from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { capitalised, kgText, numberText } from '../../bot/locale/format';
import { periodText } from '../../bot/locale/period';

/** A line of the card: what it is, and how much. Also what is read aloud of it. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** The figure beside last year's and the goal. A month that is not over is held against nothing. */
export function comparison(view: MonthlyView, language: Language): readonly Fact[] {
  const { year, kg, lastYear, period, unfinished } = view;
  const value = against(language, kg.confirmed, lastYear);
  const own = unfinished ? [] : [{ title: say(language, 'co2.same-time'), value }];
  if (year === undefined) return own;
  const same = year.period.from === period.from && year.period.to === period.to;
  const facts = yearFacts(year, language);
  return same ? [...own, ...facts.slice(2)] : [...own, ...facts];
}

function yearFacts(year: YearSoFar, language: Language): readonly Fact[] {
  const period = periodText(language, year.period);
  const so = {
    title: capitalised(period),
    value: kgText(language, year.kg.confirmed),
  };
  const before = {
    title: capitalised(periodText(language, yearBefore(year.period))),
    value: against(language, year.kg.confirmed, year.lastYear),
  };
  if (year.goal === undefined) return [so, before];
  const goal = goalText(year.goal, year.kg.confirmed, language);
  return [so, before, { title: say(language, 'co2.goal'), value: goal }];
}

/** What last year was, and how much more or less this year is. */
function against(language: Language, now: number, before: number | undefined): string {
  if (before === undefined) return say(language, 'co2.nothing-before');
  const change = changeText(language, now, before);
  return change === '' ? kgText(language, before) : `${kgText(language, before)} (${change})`;
}

/** "12 % mer", "lika mycket"; empty where there was nothing before. */
export function changeText(language: Language, now: number, before: number | undefined): string {
  const percent = changeInPercent(now, before);
  if (percent === undefined) return '';
  if (percent === 0) return say(language, 'co2.as-much');
  return percent > 0
    ? say(language, 'co2.more', { percent: numberText(language, percent) })
    : say(language, 'co2.less', { percent: numberText(language, -percent) });
}

function goalText(goal: GoalView, now: number, language: Language): string {
  const named = goalName(goal, language);
  if (goal.kind === 'kg') {
    if (now >= goal.kg) return say(language, 'co2.goal-done', { goal: named });
    const percent = Math.floor((now / goal.kg) * 100);
    return say(language, 'co2.goal-left', { goal: named, percent });
  }
  return now > goal.kg
    ? say(language, 'co2.goal-ahead', { goal: named })
    : say(language, 'co2.goal-behind', { goal: named, kg: goal.kg - now });
}

function goalName(goal: GoalView, language: Language): string {
  if (goal.kind === 'kg') return kgText(language, goal.kg);
  return goal.percent === 0
    ? say(language, 'co2.goal-beat')
    : say(language, 'co2.goal-percent', { percent: numberText(language, goal.percent) });
}

/** Where it comes from. */
export function kindFacts(kinds: readonly KindLine[], language: Language): readonly Fact[] {
  return kinds.map(({ kind, count, kg }) => ({
    title: say(language, `co2.kind.${kind}`, { count }),
    value: partText(kg, language),
  }));
}

function partText({ confirmed, estimated }: KindLine['kg'], language: Language): string {
  if (estimated <= 0) return kgText(language, confirmed);
  return confirmed <= 0
    ? say(language, 'co2.part.estimated', { kg: estimated })
    : say(language, 'co2.part.both', { confirmed, estimated });
}

/** What became of the devices, besides what saved. */
export function outcomeFacts(outcome: Outcome, language: Language): readonly Fact[] {
  const { returnRate, daysToWipe, missing } = outcome;
  return [
    ...(missing === undefined ? [] : [missingFact(missing, language)]),
    ...(returnRate === undefined ? [] : [rateFact(returnRate, language)]),
    ...(daysToWipe === undefined ? [] : [wipeFact(daysToWipe, language)]),
  ];
}

function missingFact(count: number, language: Language): Fact {
  return { title: say(language, 'co2.missing'), value: say(language, 'co2.devices', { count }) };
}

function rateFact(rate: number, language: Language): Fact {
  const percent = Math.round(rate * 100);
  return {
    title: say(language, 'co2.return-rate'),
    value: say(language, 'co2.return-rate-value', { percent }),
  };
}

function wipeFact(days: number, language: Language): Fact {
  return { title: say(language, 'co2.days-to-wipe'), value: say(language, 'co2.days', { days }) };
}
