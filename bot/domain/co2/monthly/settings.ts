import { usualSchedule, type Schedule } from './schedule';

/** What an organisation has said of its monthly card; what it has not said is as usual. */
export interface MonthlySettings {
  /** The organisation's id. */
  readonly _id: string;
  readonly organisation: string;
  readonly schedule: Schedule;
  readonly goal: Goal;
  /** Who gets which administrations' card. Whoever else has the role gets the one they work in. */
  readonly coordinators: readonly Coordinator[];
  /** Object ids of those who get the total with the administrations side by side: the IT manager. */
  readonly totals: readonly string[];
  /** Who changed it last, as they said who they are. */
  readonly changed?: { readonly at: Date; readonly by: string };
  /** Goes up with each change; absent before the first. */
  readonly version?: number;
}

/** A person who coordinates; several may share an administration, and one may have several. */
export interface Coordinator {
  /** Entra object id. */
  readonly person: string;
  readonly administrations: readonly string[];
}

/**
 * What a year is to reach: more than the year before by so many per cent (0: to beat it), or so many
 * kg CO2e avoided for the organisation and perhaps for each administration.
 */
export type Goal =
  | { readonly kind: 'more-than-last-year'; readonly percent: number }
  | {
      readonly kind: 'kg';
      readonly year: number;
      readonly total: number;
      readonly administrations: Readonly<Record<string, number>>;
    };

/** "Vårt mål är alltid att överträffa fjolårets siffra." */
export const usualGoal: Goal = { kind: 'more-than-last-year', percent: 0 };

/** For an organisation that has said nothing. */
export function usualSettings(organisation: string): MonthlySettings {
  return {
    _id: organisation,
    organisation,
    schedule: usualSchedule,
    goal: usualGoal,
    coordinators: [],
    totals: [],
  };
}

/**
 * The kg CO2e that a year is to reach, for some administrations or (none named) the organisation. A goal
 * against last year takes last year's kg of the same months, so it stands beside the months so far.
 * Undefined when nothing says.
 */
export function goalFor(
  goal: Goal,
  year: number,
  administrations: readonly string[] | undefined,
  lastYear: number | undefined,
): number | undefined {
  if (goal.kind === 'more-than-last-year')
    return lastYear === undefined ? undefined : lastYear * (1 + goal.percent / 100);
  if (goal.year !== year) return undefined;
  if (administrations === undefined) return goal.total;
  const each = administrations.map((id) => goal.administrations[id]);
  return each.every((kg) => kg !== undefined) ? each.reduce((sum, kg) => sum + kg, 0) : undefined;
}
