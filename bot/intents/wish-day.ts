import { DateTime } from 'luxon';
import { timeZone, type Day } from '../domain/time';
import * as calendar from './wish-calendar';
import { monthPattern, weekdayPattern } from './wish-calendar';
import { numberOf, numberPattern } from './wish-numbers';
import { fold } from './recognise/tokens';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (said: Groups, today: DateTime) => DateTime | undefined;

/** The ways to name a day, the more exact before those that could match a part of them. */
const ways: readonly (readonly [RegExp, Reader])[] = [
  way(String.raw`(?<year>20\d\d)-?(?<month>\d\d)-?(?<date>\d\d)`, dated),
  way(
    String.raw`(?:${weekdayPattern} )?(?:den )?(?<date>\d{1,2})/(?<month>\d{1,2})(?:[-/ ](?<year>20\d\d|\d\d))?`,
    dated,
  ),
  way(
    String.raw`(?:${weekdayPattern},? )?(?:den |the )?(?<date>\d{1,2})(?::?[ae]|st|nd|rd|th)? (?:of )?(?<month>${monthPattern})\.?(?:,? (?<year>20\d\d))?`,
    dated,
  ),
  way(
    String.raw`(?:${weekdayPattern},? )?(?<month>${monthPattern}) (?<date>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\d\d))?`,
    dated,
  ),
  way(
    String.raw`(?:den (?<date>\d{1,2})(?::?[ae])?|the (?<date2>\d{1,2})(?:st|nd|rd|th))`,
    (said, today) => calendar.nextDayOfMonth(Number(said['date'] ?? said['date2']), today),
  ),
  way(String.raw`(?:nasta|next) (?<weekday>${weekdayPattern})`, inNextWeek),
  way(String.raw`(?<weekday>${weekdayPattern}) (?:i )?(?:nasta vecka|next week)`, inNextWeek),
  way(String.raw`(?:nasta vecka|next week)(?: pa| on)? (?<weekday>${weekdayPattern})`, inNextWeek),
  way(String.raw`(?<weekday>${weekdayPattern})`, (said, today) =>
    calendar.nextWeekday(said['weekday'] ?? '', today),
  ),
  way(String.raw`i ?overmorgon|overmorgon|(?:the )?day after tomorrow`, (_, today) =>
    today.plus({ days: 2 }),
  ),
  way(String.raw`i ?mor(?:gon|ron|rn|n)|tomorrow|tmrw`, (_, today) => today.plus({ days: 1 })),
  way(String.raw`i ?dag|i ?kvall|i ?eftermiddag|today|tonight|this afternoon`, (_, today) => today),
  way(
    String.raw`(?:om|inom|in|within) (?<count>${numberPattern}) (?<unit>dag|dar|vecka|veck|manad|day|week|month)(?:s|ar|or|er)?`,
    ahead,
  ),
  way(String.raw`(?<count>${numberPattern}) (?<unit>day|week|month)s? from (?:now|today)`, ahead),
  way(String.raw`(?:vecka|v|week)\.? ?(?<week>\d{1,2})`, (said, today) =>
    calendar.mondayOfWeek(Number(said['week']), today),
  ),
  way(
    String.raw`(?:i )?slutet (?:av|pa) veckan|(?:the )?end of the week|(?:senare )?i veckan|denna vecka|den har veckan|(?:later )?this week`,
    (_, today) => today.startOf('week').plus({ days: Math.max(5, today.weekday) - 1 }),
  ),
  way(String.raw`nasta vecka|next week`, (_, today) => today.startOf('week').plus({ weeks: 1 })),
  way(String.raw`manadsskiftet|slutet (?:av|pa) manaden|(?:the )?end of the month`, (_, today) =>
    today.endOf('month').startOf('day'),
  ),
  way(String.raw`julafton|jul|christmas`, (_, today) =>
    calendar.dayOfYear({ day: 24, month: '12' }, today),
  ),
  way(String.raw`nasta manad|next month`, (_, today) => today.startOf('month').plus({ months: 1 })),
  way(
    String.raw`(?:(?:i )?slutet (?:av|pa)|(?:the )?end of|late) (?<month>${monthPattern})`,
    (said, today) =>
      calendar
        .firstOfMonth(said['month'] ?? '', today)
        ?.endOf('month')
        .startOf('day'),
  ),
  way(
    String.raw`(?:(?:i )?mitten (?:av|pa)|(?:the )?middle of|mid)[- ](?<month>${monthPattern})`,
    (said, today) => calendar.firstOfMonth(said['month'] ?? '', today)?.set({ day: 15 }),
  ),
  way(
    String.raw`(?:i|till|fran|innan|fore|senast|(?:i )?borjan (?:av|pa)|in|by|from|before|until|(?:the )?beginning of|early) (?<month>${monthPattern})`,
    (said, today) => calendar.firstOfMonth(said['month'] ?? '', today),
  ),
  way(String.raw`nyar|arsskiftet|new year(?:s)?`, (_, today) =>
    calendar.dayOfYear({ day: 31, month: '12' }, today),
  ),
];

/** Words before a day that make it the latest one. */
const deadline =
  /(?:senast|innan|fore|till|by|before|no later than|due|latest)(?: (?:pa|on|den|the))?\s*$/u;
/** Words before a day that put it in the past or make it no day of need. */
const past =
  /(?:sedan|sen|since|forra|last|efter|after|var|varje|every)(?: (?:pa|on|den|the))?\s*$/u;

/**
 * The day by which something is needed, as far as a sentence says it: a weekday is the next such day, a week
 * its Monday, a month its first day, a day without a year the next such. "As soon as possible" names none, and
 * neither does a day that has passed or does not exist.
 */
export function neededBy(text: string, now: Date): Day | undefined {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const folded = fold(text).replace(/\s+/gu, ' ');
  const found = daysIn(folded).filter(({ at }) => !past.test(folded.slice(0, at)));
  const days = found
    .map(({ at, read }) => ({ last: deadline.test(folded.slice(0, at)), at, day: read(today) }))
    .filter(({ day }) => day?.isValid === true && day >= today)
    .sort((a, b) => Number(b.last) - Number(a.last) || a.at - b.at);
  return days[0]?.day?.toFormat('yyyy-MM-dd');
}

interface Found {
  readonly at: number;
  readonly read: (today: DateTime) => DateTime | undefined;
}

/** All days named, each place in the sentence read in one way only. */
function daysIn(folded: string): readonly Found[] {
  const found: Found[] = [];
  let rest = folded;
  for (const [pattern, reader] of ways) {
    for (const { index, groups } of rest.matchAll(pattern)) {
      found.push({ at: index, read: (today) => reader(groups ?? {}, today) });
    }
    rest = rest.replace(pattern, (whole) => '·'.repeat(whole.length));
  }
  return found;
}

function way(pattern: string, reader: Reader): readonly [RegExp, Reader] {
  return [new RegExp(String.raw`(?<![\p{L}\d/-])(?:${pattern})(?![\p{L}\d/]|-\d)`, 'gu'), reader];
}

function dated(said: Groups, today: DateTime): DateTime | undefined {
  return calendar.dayOfYear(
    { day: Number(said['date']), month: said['month'] ?? '', year: said['year'] },
    today,
  );
}

function inNextWeek(said: Groups, today: DateTime): DateTime | undefined {
  return calendar.weekdayOfNextWeek(said['weekday'] ?? '', today);
}

function ahead(said: Groups, today: DateTime): DateTime | undefined {
  const count = numberOf(said['count'] ?? '');
  const unit = said['unit'] ?? '';
  if (/^(?:v|w)/u.test(unit)) return today.plus({ weeks: count });
  return today.plus(unit.startsWith('m') ? { months: count } : { days: count });
}
