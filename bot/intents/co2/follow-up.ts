import type { Organisation } from '../../domain/organisation';
import { monthNumber, numberIn } from './period-words';
import { readPeriod } from './read-period';
import { readScope } from './read-scope';
import { folded, wordsIn } from './words';

/** Words that only hold months and names together. */
const between = new Set(
  (
    'i for och pa under till fran med mot hela forra ar aret arets fjol jamfort jamfor kvartal kvartalet manad manaden ' +
    'senaste halvaret nu da den det de har var in the of and to from last this year month months quarter half by with compared then'
  ).split(' '),
);

/** How every word of time begins that a follow-up can hold: most sentences have none, and are not read further. */
const ofTime =
  / (?:20\d\d|q[1-4]|\d|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|kvartal|quarter|halv|half|ar|fjol|year|manad|month|forsta|andra|tredje|fjarde|first|second|third|fourth|var|som|sum|host|aut|vint|wint|spring)/u;

/**
 * Whether a sentence is nothing but months and whose figures: "barn- och utbildning i oktober",
 * "jämfört med förra året". It goes on where somebody read a card; one word besides is forgiven.
 */
export function isFollowUp(text: string, organisation: Organisation, now: Date): boolean {
  const sentence = folded(text);
  if (!ofTime.test(sentence)) return false;
  const words = wordsIn(sentence);
  if (words.length > 8) return false;
  const { said, compares } = readPeriod(text, now);
  const whose = readScope(text, organisation);
  const named = whose.kind === 'named' || whose.kind === 'own' || whose.kind === 'each';
  if (!(named && said) && !(compares && !said)) return false;
  const names = wordsIn(
    folded(
      organisation.administrations
        .flatMap(({ name, departments }) => [name.sv, name.en, ...departments])
        .join(' '),
    ),
  );
  const left = words.filter(
    (word) =>
      !between.has(word) &&
      monthNumber(word) === undefined &&
      numberIn(word) === undefined &&
      !/^(?:20\d\d|q[1-4])$/u.test(word) &&
      !names.some((name) => name.slice(0, 5) === word.slice(0, 5)),
  );
  return left.length <= 1;
}
