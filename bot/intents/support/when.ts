import { DateTime } from 'luxon';
import type { Wish } from '../../domain/support/slot-search';
import { timeZone } from '../../domain/time';
import { fold } from '../recognise/tokens';
import { neededBy } from '../wish-day';
import { hoursIn } from './when-hours';

/** Characters read: what is longer is a letter, and its first lines say when. */
const longest = 1000;

const urgent =
  /(?<!\p{L})(?:akut|genast|omgaende|direkt|nu|just nu|pa en gang|star still|kan inte (?:jobba|arbeta)|urgent(?:ly)?|right now|now|immediately|asap|at once|can'?t work|cannot work)(?!\p{L})/u;
const nextWeek = /(?<!\p{L})(?:nasta vecka|next week)(?!\p{L})/u;
const thisWeek = /(?<!\p{L})(?:i veckan|denna vecka|den har veckan|this week)(?!\p{L})/u;
const weekday = /(?:man|tis|ons|tors|fre|lor|son)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day/u;

/**
 * When somebody wants help, as far as a sentence says it, in Swedish or English: a day or a week, hours
 * of the day, and whether it can't wait. What it does not say is absent. All of it is Swedish time.
 */
export function readWhen(text: string, now: Date): Wish {
  const said = fold(text.slice(0, longest)).replace(/\s+/gu, ' ');
  const hours = hoursIn(said);
  return { ...daysOf(text.slice(0, longest), said, now), ...hours, urgent: urgent.test(said) };
}

function daysOf(text: string, said: string, now: Date): Pick<Wish, 'from' | 'to'> {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const week = (start: DateTime): Pick<Wish, 'from' | 'to'> => ({
    from: iso(start < today ? today : start),
    to: iso(start.startOf('week').plus({ days: 4 })),
  });
  if (!weekday.test(said)) {
    if (nextWeek.test(said)) return week(today.startOf('week').plus({ weeks: 1 }));
    if (thisWeek.test(said)) return week(today);
  }
  const day = neededBy(text, now);
  return day === undefined ? {} : { from: day, to: day };
}

function iso(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
