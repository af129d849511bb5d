import type { Device } from '../device';
import type { Message } from '../message';
import type { Organisation } from '../organisation';
import type { State } from '../lifecycle';
import { dayOf, daysAfter, daysBetween, type Day } from '../time';

/** Days from the end of use until a device should be provably wiped, where nobody has said otherwise. */
const usualLimit = 30;

/** How long used devices may wait. */
export interface WipeRule {
  readonly withinDays?: number;
}

export function wipeLimit({ wiping }: Pick<Organisation, 'wiping'>): number {
  return wiping?.withinDays ?? usualLimit;
}

/** Where a device is whose use has ended and that nobody has proved to be wiped. */
export const unwiped = [
  'returned',
  'awaiting-pickup',
  'with-refurbisher',
  'lost',
] as const satisfies readonly State[];

/** A device whose clock has run too long. */
export interface Overdue {
  readonly device: string;
  readonly tag: string;
  readonly state: State;
  readonly endOfUse: Day;
}

/** The last day of use that is still within the limit today: what ended before it is overdue. */
export function lastDayWithin(organisation: Pick<Organisation, 'wiping'>, now: Date): Day {
  return daysAfter(dayOf(now), -wipeLimit(organisation));
}

/** Days from the end of use to the certificate, or to today while there is none. */
export function daysOnClock(endOfUse: Day, until: Day): number {
  return Math.max(0, daysBetween(endOfUse, until));
}

/** What the alarm is remembered by: a device that is used again and comes back again has a new clock. */
export function clockOf({ device, endOfUse }: Pick<Overdue, 'device' | 'endOfUse'>): string {
  return `${device}@${endOfUse}`;
}

/** The devices IT was told of on one day; told once, each. */
export interface WipeAlarm {
  /** Organisation and day: there is one a day at most. */
  readonly _id: string;
  readonly organisation: string;
  readonly day: Day;
  readonly overdue: readonly Overdue[];
  /** See clockOf; they are what is looked up. */
  readonly clocks: readonly string[];
  readonly version: number;
  readonly outbox: readonly Message[];
}

/** A device as overdue; undefined where the end of its use is not known. */
export function overdueIn(device: Pick<Device, '_id' | 'tag' | 'lifecycle'>): Overdue | undefined {
  const { _id, tag, lifecycle } = device;
  const endOfUse = 'endOfUse' in lifecycle ? lifecycle.endOfUse : undefined;
  return endOfUse === undefined
    ? undefined
    : { device: _id, tag, state: lifecycle.state, endOfUse };
}
