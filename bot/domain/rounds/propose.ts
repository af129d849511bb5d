import { daysAfter, type Day } from '../time';
import type { TravelRule } from '../travel';
import type { RoundItem } from './round';

/** A drive that could be made: everything that waits for one place. */
export interface ProposedRound {
  readonly place: string;
  readonly day: Day;
  readonly items: readonly RoundItem[];
  readonly cabinets: number;
}

type Planning = Pick<TravelRule, 'home' | 'roundDay' | 'usualDay'> & {
  readonly cabinet: Pick<TravelRule['cabinet'], 'holds'>;
};

/** Where nobody has said: Wednesdays, ten devices in a cabinet, and every place is somewhere else. */
export const usualPlanning: Planning = {
  home: '',
  roundDay: {},
  usualDay: 3,
  cabinet: { holds: 10 },
};

/**
 * One round for each place where something waits, on the place's next day after today; what is handed
 * over or in at home takes no drive. Soonest first, then the fullest.
 */
export function propose(
  items: readonly RoundItem[],
  planning: Planning,
  today: Day,
): readonly ProposedRound[] {
  const places = new Map<string, RoundItem[]>();
  for (const item of items.filter(({ place }) => place !== planning.home)) {
    const there = places.get(item.place);
    if (there === undefined) places.set(item.place, [item]);
    else there.push(item);
  }
  return [...places]
    .map(([place, there]) => ({
      place,
      day: nextRoundDay(planning, place, today),
      items: there,
      cabinets: cabinetsFor(there, planning.cabinet.holds),
    }))
    .sort((a, b) => a.day.localeCompare(b.day) || b.items.length - a.items.length);
}

/** Visits carry no device. */
function cabinetsFor(items: readonly RoundItem[], holds: number): number {
  const devices = items.filter(({ kind }) => kind !== 'visit').length;
  return Math.ceil(devices / Math.max(1, holds));
}

/** The next day, from tomorrow on, that is the place's weekday. */
export function nextRoundDay(
  { roundDay, usualDay }: Pick<Planning, 'roundDay' | 'usualDay'>,
  place: string,
  today: Day,
): Day {
  const wanted = roundDay[place] ?? usualDay;
  const weekday = ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  return daysAfter(today, ((wanted - weekday + 6) % 7) + 1);
}
