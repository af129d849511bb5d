import type { Day } from '../time';

/** What help can be about. */
export const supportCategories = [
  'computer',
  'phone',
  'login',
  'mail',
  'network',
  'printer',
  'program',
  'other',
] as const;
export type SupportCategory = (typeof supportCategories)[number];

/** Minutes from midnight in Swedish time; `to` is not included. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Somebody who helps. The same person may stand in several organisations' rosters. */
export interface Technician {
  /** Entra object id. */
  readonly oid: string;
  /** What they help with; none means everything. */
  readonly skills: readonly SupportCategory[];
  /** Working hours by weekday, 1 (Monday) to 7. */
  readonly hours: Readonly<Record<string, readonly Hours[]>>;
  /** Where they go on visits; none means everywhere. */
  readonly places?: readonly string[];
  /** Away from the first day to the last, both included. */
  readonly away: readonly { readonly from: Day; readonly to: Day }[];
}

/** The desk of an organisation: who helps, when, and who is on call. */
export interface SupportRule {
  readonly technicians: readonly Technician[];
  /** Who takes what can't wait, from the first day to the last. */
  readonly onCall: readonly { readonly oid: string; readonly from: Day; readonly to: Day }[];
  /** Days ahead that can be booked. */
  readonly horizonDays: number;
  readonly selfHelp: readonly SelfHelp[];
  /** Where technicians' other appointments are; absent: nowhere, the store is the calendar. */
  readonly calendar?: 'graph';
}

/** Something to try first. */
export interface SelfHelp {
  readonly category: SupportCategory;
  readonly title: { readonly sv: string; readonly en: string };
  readonly steps: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

/** Who is on call on a day; undefined when nobody is. */
export function onCall({ onCall: weeks }: SupportRule, day: Day): string | undefined {
  return weeks.find(({ from, to }) => from <= day && day <= to)?.oid;
}
