/**
 * The classes of data that can be erased by age. What a device has been through (its custody chain) is
 * in none of them: it is evidence, and holds no names.
 */
export const dataClasses = ['requests', 'returns', 'cases', 'notifications', 'cards'] as const;
export type DataClass = (typeof dataClasses)[number];

/**
 * What an organisation has decided on how long data is kept (gallringsbeslut). A class without a rule is
 * kept for good: in Sweden erasing public records needs a decision, so nothing is erased by default.
 */
export interface RetentionRules {
  /** Same as the organisation. */
  readonly _id: string;
  readonly organisation: string;
  readonly rules: readonly RetentionRule[];
  /** While there is one, nothing of it is erased, whatever the rules say. */
  readonly holds: readonly LegalHold[];
  readonly version: number;
}

export interface RetentionRule {
  readonly class: DataClass;
  /** Months after which a closed one is erased. */
  readonly months: number;
  /** The decision that allows it: its number and day, as the archive wants it. */
  readonly decision: string;
}

/** A dispute, an audit or an inquiry: what it is about is kept until somebody lifts it. */
export interface LegalHold {
  readonly id: string;
  readonly reason: string;
  /** Entra object id of the person it is about; absent: everything of the organisation. */
  readonly person?: string;
  readonly since: Date;
}

/** The last day before which a class's closed data is erased; undefined: nothing is. */
export function eraseBefore(
  { rules }: Pick<RetentionRules, 'rules'>,
  wanted: DataClass,
  now: Date,
): Date | undefined {
  const rule = rules.find((one) => one.class === wanted);
  if (rule === undefined) return undefined;
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - rule.months);
  return day;
}

/** Whether something that these people are in must be kept. */
export function isHeld(
  { holds }: Pick<RetentionRules, 'holds'>,
  people: readonly (string | undefined)[],
): boolean {
  return holds.some(({ person }) => person === undefined || people.includes(person));
}
