import { monthAt, monthsLater, type Month } from '../../domain/co2/month';
import {
  monthOf,
  monthPeriod,
  partsOf,
  quarterPeriod,
  yearPeriod,
  yearTo,
  type Period,
} from '../../domain/co2/monthly/period';
import { monthNumber, numberIn, seasons } from './period-words';
import { folded, wordsIn } from './words';

/** The months that a sentence asks for, and whether it said so: else it is this year so far. */
export interface ReadPeriod {
  readonly period: Period;
  readonly said: boolean;
  /** It wants to see the time before beside it; the card shows that anyway. */
  readonly compares: boolean;
}

type Reader = (sentence: string, now: Month) => Period | undefined;

/** "jämfört med förra året" says what to hold it against, not which months. */
const comparison =
  / (?:jamfort|jamfor|jamforelse|mot|an|compared|compare|versus|vs|against|than) (?:med |to |with )?(?:forra aret|fjolaret|i fjol|fjol|foregaende ar|last year|the year before|previous year) /gu;

/** Reads Swedish and English alike, as of a time: what has not been yet is last year's. */
export function readPeriod(text: string, now: Date): ReadPeriod {
  const whole = folded(text);
  const sentence = whole.replaceAll(comparison, ' ');
  const compares = sentence !== whole;
  const month = monthAt(now);
  for (const read of readers) {
    const period = read(sentence, month);
    if (period !== undefined) return { period: notAhead(period, month), said: true, compares };
  }
  return { period: yearTo(month), said: false, compares };
}

const readers: readonly Reader[] = [
  isoMonth,
  fromTo,
  quarter,
  halfYear,
  lastSoMany,
  namedMonth,
  season,
  relativeMonth,
  relativeYear,
  namedYear,
];

function isoMonth(sentence: string): Period | undefined {
  const found = / (\d{4}-(?:0[1-9]|1[0-2])) /u.exec(sentence)?.[1];
  return found === undefined ? undefined : monthPeriod(found);
}

/** "mars till juni", "from March to May 2025", "jan-mars". */
function fromTo(sentence: string, now: Month): Period | undefined {
  const found = / ([a-z]+)(?: \d{4})?(?:-| till | to | t o m | through | until )([a-z]+) /u.exec(
    sentence,
  );
  const [first, last] = [monthNumber(found?.[1] ?? ''), monthNumber(found?.[2] ?? '')];
  if (first === undefined || last === undefined) return undefined;
  const to = inYear(sentence, last, now);
  const { year } = partsOf(to);
  return { from: monthOf(first <= last ? year : year - 1, first), to };
}

function quarter(sentence: string, now: Month): Period | undefined {
  const { year, number } = partsOf(now);
  const current = Math.ceil(number / 3);
  if (/ (?:forra|foregaende|last|previous) (?:kvartalet|kvartal|quarter) /u.test(sentence))
    return current === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, current - 1);
  if (/ (?:detta|det har|this|current) (?:kvartalet|kvartal|quarter) /u.test(sentence))
    return quarterPeriod(year, current);
  const wanted = quarterNumber(sentence);
  if (wanted === undefined) return undefined;
  const said = yearSaid(sentence, now);
  return quarterPeriod(said ?? (wanted > current ? year - 1 : year), wanted);
}

function quarterNumber(sentence: string): number | undefined {
  const short = / (?:q|k|kv|kvartal|quarter) ?([1-4]) /u.exec(sentence)?.[1];
  if (short !== undefined) return Number(short);
  const word = / (\S+) (?:kvartalet|kvartal|quarter) /u.exec(sentence)?.[1];
  const number = word === undefined ? undefined : numberIn(word);
  return number !== undefined && number >= 1 && number <= 4 ? number : undefined;
}

function halfYear(sentence: string, now: Month): Period | undefined {
  const half = halfNumber(sentence);
  if (half === undefined) return undefined;
  const { year, number } = partsOf(now);
  const said = yearSaid(sentence, now) ?? (half === 2 && number < 7 ? year - 1 : year);
  return half === 1
    ? { from: monthOf(said, 1), to: monthOf(said, 6) }
    : { from: monthOf(said, 7), to: monthOf(said, 12) };
}

function halfNumber(sentence: string): 1 | 2 | undefined {
  const found = / (?:h([12])|(\S+) (?:halvaret|halvar|half)) /u.exec(sentence);
  const half = numberIn(found?.[1] ?? found?.[2] ?? '');
  return half === 1 || half === 2 ? half : undefined;
}

/** "de senaste tre månaderna": whole months, up to the last one that is over. */
function lastSoMany(sentence: string, now: Month): Period | undefined {
  const found = / (?:senaste|sista|last|past) (\S+) (?:manaderna|manader|months) /u.exec(
    sentence,
  )?.[1];
  const year = / (?:senaste aret|past year) /u.test(sentence) ? 12 : undefined;
  const months = found === undefined ? year : numberIn(found);
  if (months === undefined || months < 1) return undefined;
  return { from: monthsLater(now, -months), to: monthsLater(now, -1) };
}

function namedMonth(sentence: string, now: Month): Period | undefined {
  const number = wordsIn(sentence)
    .map(monthNumber)
    .find((one) => one !== undefined);
  return number === undefined ? undefined : monthPeriod(inYear(sentence, number, now));
}

function season(sentence: string, now: Month): Period | undefined {
  const found = seasons.find(([name]) => name.test(sentence));
  if (found === undefined) return undefined;
  const from = inYear(sentence, found[1], now);
  return { from, to: monthsLater(from, found[2] - 1) };
}

function relativeMonth(sentence: string, now: Month): Period | undefined {
  if (/ (?:den har|denna|innevarande|this|current) (?:manaden|manad|month) /u.test(sentence))
    return monthPeriod(now);
  const last =
    / (?:forra|senaste|foregaende|last|previous) (?:manaden|manadens|manad|month|months) /u;
  const card = / (?:manadens|manadskort|manadskortet|manadsrapport|manadsrapporten|monthly) /u;
  return last.test(sentence) || card.test(sentence) ? monthPeriod(monthsLater(now, -1)) : undefined;
}

function relativeYear(sentence: string, now: Month): Period | undefined {
  const said = yearSaid(sentence, now);
  if (said !== undefined) return yearPeriod(said);
  return / (?:i ar|arets|hittills|this year|this years|so far|year to date|ytd) /u.test(sentence)
    ? yearTo(now)
    : undefined;
}

function namedYear(sentence: string, now: Month): Period | undefined {
  const said = yearSaid(sentence, now);
  return said === undefined ? undefined : yearPeriod(said);
}

/** The newest such month that has begun, or the one of the year that the sentence names. */
function inYear(sentence: string, number: number, now: Month): Month {
  const { year, number: current } = partsOf(now);
  const said = yearSaid(sentence, now);
  return monthOf(said ?? (number > current ? year - 1 : year), number);
}

function yearSaid(sentence: string, now: Month): number | undefined {
  const named = / (20\d\d) /u.exec(sentence)?.[1];
  if (named !== undefined) return Number(named);
  const { year } = partsOf(now);
  if (
    / (?:forra aret|forra arets|i fjol|fjol|fjolaret|fjolarets|last year|last years) /u.test(
      sentence,
    )
  )
    return year - 1;
  return / (?:i forfjol|forrforra aret|the year before last) /u.test(sentence)
    ? year - 2
    : undefined;
}

/** Not into the time that has not been: a year in progress ends with the month in progress. */
function notAhead({ from, to }: Period, now: Month): Period {
  if (from > now) return { from: now, to: now };
  return { from, to: to > now ? now : to };
}
