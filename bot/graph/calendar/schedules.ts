import type { Busy } from '../../services/support/calendar';
import { itemsOf, textOf, type Answer } from '../answer';

/** Schedules in one question, as Graph has it. */
export const mostSchedules = 20;

/** The body of getSchedule: whose time, from when to when. All of it is UTC, so that no zone's name matters. */
export function scheduleQuestion(mails: readonly string[], from: Date, to: Date): object {
  return {
    schedules: mails,
    startTime: graphTime(from),
    endTime: graphTime(to),
    availabilityViewInterval: 30,
  };
}

/** An instant as Graph writes it. */
export function graphTime(time: Date): { readonly dateTime: string; readonly timeZone: 'UTC' } {
  return { dateTime: time.toISOString().replace('Z', ''), timeZone: 'UTC' };
}

/**
 * What takes somebody's time by their schedules: all but what is marked free or working elsewhere. A
 * schedule that Graph could not read is nobody's busy time; the store's own bookings still count.
 */
export function busyIn(answer: Answer, oidOf: ReadonlyMap<string, string>): readonly Busy[] {
  return itemsOf(answer).flatMap((schedule) => {
    const technician = oidOf.get((textOf(schedule, 'scheduleId') ?? '').toLowerCase());
    if (technician === undefined) return [];
    return itemsOf(schedule, 'scheduleItems')
      .filter((item) => takesTime(textOf(item, 'status')))
      .flatMap((item) => {
        const [from, to] = [timeIn(item['start']), timeIn(item['end'])];
        return from === undefined || to === undefined ? [] : [{ technician, from, to }];
      });
  });
}

/** Whether a status of Graph's means that the time is taken. */
export function takesTime(status: string | undefined): boolean {
  return status === 'busy' || status === 'oof' || status === 'tentative';
}

/** A time of Graph's, asked for in UTC. */
export function timeIn(value: unknown): Date | undefined {
  if (typeof value !== 'object' || value === null || !('dateTime' in value)) return undefined;
  const { dateTime } = value;
  if (typeof dateTime !== 'string') return undefined;
  const time = new Date(dateTime.endsWith('Z') ? dateTime : `${dateTime}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
