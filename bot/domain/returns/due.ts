import { DateTime } from 'luxon';
import type { Message } from '../message';
import { daysAfter, daysBetween, timeZone, type Day } from '../time';

/** How near, or how long over, the end of a device's usage time is, in the order it comes. */
export const dueLevels = ['in-90', 'in-30', 'in-7', 'over', 'manager', 'missing'] as const;
export type DueLevel = (typeof dueLevels)[number];

/** Days before the due day that a digest looks ahead. */
export const lookAhead = 90;

/** How long a digest sleeps when somebody asks it to, in days. */
export const snoozeDays = 14;

/** What somebody has been told of one device: once for each level, and anew when the day has moved. */
export interface Told {
  readonly device: string;
  readonly due: Day;
  readonly level: DueLevel;
}

/**
 * What is kept of a person's digest: what they were told, and their choices. A document of its own, so
 * that what was told and the promise to tell it are one write.
 */
export interface DueDigest {
  /** `organisation/due/OBJECT-ID`, or `organisation/due/it` for IT's own. */
  readonly _id: string;
  readonly organisation: string;
  readonly told: readonly Told[];
  /** No digest before this day. */
  readonly snoozedUntil?: Day;
  /** No digests at all; the duty to give devices back is not touched by it. */
  readonly off?: boolean;
  /** IT's own: the Monday of the week in which the list was last brought. */
  readonly week?: Day;
  readonly version: number;
  readonly outbox: readonly Message[];
}

/** How far a job has come, so that it goes on from there. */
export interface DueRun {
  readonly _id: string;
  readonly organisation: string;
  /** The last day whose digests are told. */
  readonly day?: Day;
  /** The last person looked up; absent at the beginning of a round. */
  readonly after?: string;
}

export interface Due {
  readonly device: string;
  readonly due: Day;
}

/** Days overdue at which others are told. */
export interface Escalation {
  readonly managerAfterDays: number;
  readonly missingAfterDays: number;
}

/** The level of a due day today; undefined when it is far off. On the due day itself nothing is over yet. */
export function levelOf(due: Day, today: Day, after: Escalation): DueLevel | undefined {
  const left = daysBetween(today, due);
  if (left > lookAhead) return undefined;
  if (left >= 0) return left > 30 ? 'in-90' : left > 7 ? 'in-30' : 'in-7';
  if (-left >= after.missingAfterDays) return 'missing';
  return -left >= after.managerAfterDays ? 'manager' : 'over';
}

/** What there is to tell of somebody's devices, and what will have been told then. */
export interface DueNews {
  readonly person: boolean;
  readonly manager: boolean;
  readonly missing: boolean;
  readonly told: readonly Told[];
}

/**
 * Compares what is true with what was told. After a stop only the present level is told, once: a
 * device that slipped past 30 days is told of at 7. A digest that sleeps tells its person nothing
 * and forgets nothing; manager and IT are told all the same.
 */
export function newsOf(
  digest: Pick<DueDigest, 'told' | 'snoozedUntil' | 'off'> | undefined,
  devices: readonly Due[],
  today: Day,
  after: Escalation,
): DueNews {
  const asleep = digest?.snoozedUntil !== undefined && today < digest.snoozedUntil;
  const now = devices.flatMap(({ device, due }): readonly Told[] => {
    const level = levelOf(due, today, after);
    return level === undefined ? [] : [{ device, due, level }];
  });
  const fresh = now.filter((one) => isNews(one, digest?.told ?? []));
  const reached = (level: DueLevel): boolean =>
    fresh.some((one) => one.level === level && !asleepFor(one, asleep));
  const person = fresh.some((one) => !asleepFor(one, asleep)) && digest?.off !== true;
  return {
    person,
    manager: reached('manager') || reached('missing'),
    missing: reached('missing'),
    told: now.flatMap((one) =>
      asleepFor(one, asleep) ? earlierOf(one, digest?.told ?? []) : [one],
    ),
  };
}

/** A sleeping digest wakes for what goes to others anyway. */
function asleepFor({ level }: Told, asleep: boolean): boolean {
  return asleep && level !== 'manager' && level !== 'missing';
}

function earlierOf({ device, due }: Told, told: readonly Told[]): readonly Told[] {
  return told.filter((one) => one.device === device && one.due === due);
}

function isNews(one: Told, told: readonly Told[]): boolean {
  const [earlier] = earlierOf(one, told);
  return earlier === undefined || dueLevels.indexOf(one.level) > dueLevels.indexOf(earlier.level);
}

/** The last due day that a digest looks at. */
export function horizon(today: Day): Day {
  return daysAfter(today, lookAhead);
}

/** The hour at which the day's digests may go out, so that nobody's telephone rings at night. */
const firstHour = 7;

/** Whether the day's work has begun, on Swedish clocks: true from seven, also on a night of 23 or 25 hours. */
export function isDaytime(now: Date): boolean {
  return DateTime.fromJSDate(now, { zone: timeZone }).hour >= firstHour;
}

/** The Monday of a day's week. */
export function weekOf(day: Day): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).startOf('week').toFormat('yyyy-MM-dd');
}
