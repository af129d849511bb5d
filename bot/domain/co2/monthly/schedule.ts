import { DateTime } from 'luxon';
import { timeZone } from '../../time';
import { monthAt, monthsLater, type Month } from '../month';
import { partsOf } from './period';

/** When an organisation wants the card for the month before: a day and an hour of its own, Swedish time. */
export interface Schedule {
  /** 1 to 28, so that every month has it. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
}

/** The fifth at eight: the refurbisher has had some days to report, and people have come to work. */
export const usualSchedule: Schedule = { day: 5, hour: 8 };

/**
 * When the card for a month is to be sent: in the month after. In the spring night when an hour is left
 * out, what was to come in it comes right after; in the autumn night it comes in the first of the two.
 */
export function dueAt(month: Month, { day, hour }: Schedule): Date {
  const { year, number } = partsOf(monthsLater(month, 1));
  const local = DateTime.fromObject({ year, month: number, day, hour }, { zone: timeZone });
  const instants = local.getPossibleOffsets().map((one) => one.toMillis());
  return new Date(Math.min(...instants));
}

/** The newest month whose card is due: also after a stop over several, when the older ones are left out. */
export function dueMonth(now: Date, schedule: Schedule): Month {
  const last = monthsLater(monthAt(now), -1);
  return dueAt(last, schedule) <= now ? last : monthsLater(last, -1);
}
