import { DateTime } from 'luxon';
import { daysAfter, dayOf, timeZone, type Day } from '../time';
import type { Hours, SupportCategory, Technician } from './roster';

/** When help is wanted. Days and minutes from midnight in Swedish time; what is absent does not matter. */
export interface Wish {
  readonly from?: Day;
  readonly to?: Day;
  /** At this time, if it can be. */
  readonly at?: number;
  readonly after?: number;
  readonly before?: number;
  readonly urgent: boolean;
}

/** Half an hour of a technician's time. */
export interface Slot {
  readonly technician: string;
  readonly start: Date;
}

/** Minutes of one slot; slots begin at whole and half hours. */
export const slotMinutes = 30;

/** Minutes from now to the first slot that can be booked: a technician must see it. */
const notice = 10;

export interface Search {
  readonly technicians: readonly Technician[];
  readonly category: SupportCategory;
  readonly wish: Wish;
  readonly now: Date;
  readonly horizonDays: number;
  readonly isHoliday: (day: Day) => boolean;
  /** Whether somebody's time is taken by anything from an instant on, for a slot. */
  readonly isTaken: (technician: string, start: Date) => boolean;
  readonly most: number;
}

/**
 * Free times, best first: those that fit the wish in order of time (nearest to `at` first within the day), and
 * when none does, the first free times after it. Each time once, with the technician who has most room that day.
 */
export function freeSlots(search: Search): readonly Slot[] {
  const { wish, most, now, horizonDays } = search;
  const first = wish.from ?? dayOf(now);
  const last = daysAfter(dayOf(now), horizonDays);
  const wished = collect(search, first, earlier(wish.to ?? last, last), most, wish);
  if (wished.length > 0) return wished;
  return collect(search, first, last, most, { urgent: wish.urgent });
}

function collect(search: Search, from: Day, to: Day, most: number, wish: Wish): readonly Slot[] {
  const found: Slot[] = [];
  for (let day = from; day <= to && found.length < most; day = daysAfter(day, 1)) {
    const free = onDay(search, day).filter(({ start }) => fits(start, day, wish));
    found.push(...nearest(free, day, wish.at).slice(0, most - found.length));
  }
  return found.sort((a, b) => a.start.getTime() - b.start.getTime());
}

/** Each free time of a day once. */
function onDay(search: Search, day: Day): readonly Slot[] {
  if (search.isHoliday(day)) return [];
  const able = search.technicians.filter((one) => helps(one, search.category) && isThere(one, day));
  const weekday = weekdayOf(day);
  const startsIn = startsOf(day);
  const room = able.map((one) => ({
    one,
    starts: freeStarts(search, one.oid, (one.hours[weekday] ?? []).flatMap(startsIn)),
  }));
  room.sort((a, b) => b.starts.length - a.starts.length);
  const byTime = new Map<number, Slot>();
  for (const { one, starts } of room)
    for (const start of starts)
      if (!byTime.has(start.getTime())) byTime.set(start.getTime(), { technician: one.oid, start });
  return [...byTime.values()].sort((a, b) => a.start.getTime() - b.start.getTime());
}

function freeStarts(
  { now, isTaken }: Search,
  technician: string,
  starts: readonly Date[],
): readonly Date[] {
  const earliest = now.getTime() + notice * 60_000;
  return starts.filter((start) => start.getTime() >= earliest && !isTaken(technician, start));
}

/** The starts of a day's hours, worked out once: most technicians work the same hours. */
function startsOf(day: Day): (hours: Hours) => readonly Date[] {
  const known = new Map<string, readonly Date[]>();
  return ({ from, to }) => {
    const key = `${from}-${to}`;
    const starts = known.get(key) ?? startsBetween(day, from, to);
    known.set(key, starts);
    return starts;
  };
}

/** Whole and half hours of the clock on the wall, so that a night with 23 or 25 hours changes nothing for the day after. */
function startsBetween(day: Day, from: number, to: number): readonly Date[] {
  const starts: Date[] = [];
  for (
    let minute = Math.ceil(from / slotMinutes) * slotMinutes;
    minute + slotMinutes <= to;
    minute += slotMinutes
  )
    starts.push(instantOf(day, minute));
  return starts;
}

/** The instant of a time on the wall. */
export function instantOf(day: Day, minute: number): Date {
  const { year, month, day: date } = DateTime.fromISO(day, { zone: 'utc' });
  const wall = { year, month, day: date, hour: Math.floor(minute / 60), minute: minute % 60 };
  return DateTime.fromObject(wall, { zone: timeZone }).toJSDate();
}

/** Minutes from midnight on the wall. */
export function minuteOf(start: Date): number {
  const { hour, minute } = DateTime.fromJSDate(start, { zone: timeZone });
  return hour * 60 + minute;
}

function fits(start: Date, day: Day, { at, after, before }: Wish): boolean {
  if (dayOf(start) !== day) return false;
  const minute = minuteOf(start);
  if (at !== undefined) return Math.abs(minute - at) <= 120;
  return minute >= (after ?? 0) && minute + slotMinutes <= (before ?? 24 * 60);
}

function nearest(free: readonly Slot[], day: Day, at: number | undefined): readonly Slot[] {
  if (at === undefined) return free;
  const wanted = instantOf(day, at).getTime();
  const far = ({ start }: Slot): number => Math.abs(start.getTime() - wanted);
  return [...free].sort((a, b) => far(a) - far(b));
}

function helps({ skills }: Technician, category: SupportCategory): boolean {
  return skills.length === 0 || category === 'other' || skills.includes(category);
}

function isThere({ away }: Technician, day: Day): boolean {
  return !away.some(({ from, to }) => from <= day && day <= to);
}

function weekdayOf(day: Day): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
