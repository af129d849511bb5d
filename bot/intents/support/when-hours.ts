import type { Wish } from '../../domain/support/slot-search';

type Hours = Pick<Wish, 'at' | 'after' | 'before'>;

const words = [
  ['ett', 'one'],
  ['tva', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['atta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
] as const;
const hour = String.raw`(?:[01]?\d|2[0-3]|${words.flat().join('|')})`;
const clock = String.raw`(?<hour>${hour})(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap]\.?m\.?)?`;
const at = String.raw`(?:klockan|kl\.?|at|vid) ?`;

const before = String.raw`(?:innan|fore|senast|before|by|until)`;
const after = String.raw`(?:efter|fran|after|from)`;

/** Ways to say a time of day, the more exact first; what one has read is gone for the next. */
const ways: readonly (readonly [RegExp, (said: Said) => Hours])[] = [
  way(
    String.raw`(?:mellan|between) (?:${at})?(?<from>${hour})(?:[:.](?<fromMinute>[0-5]\d))? (?:och|and|till|to) (?:${at})?(?<to>${hour})(?:[:.](?<toMinute>[0-5]\d))?`,
    (said) => ({
      after: minutes(said['from'], said['fromMinute']),
      before: minutes(said['to'], said['toMinute']),
    }),
  ),
  way(String.raw`(?:${at})?halv (?<hour>${hour})`, (said) => ({ at: minutes(said['hour']) - 30 })),
  way(String.raw`(?:${at})?half (?:past )?(?<hour>${hour})`, (said) => ({
    at: minutes(said['hour']) + 30,
  })),
  way(String.raw`(?:${at})?(?:kvart over|(?:a )?quarter past) (?<hour>${hour})`, (said) => ({
    at: minutes(said['hour']) + 15,
  })),
  way(String.raw`(?:${at})?(?:kvart i|(?:a )?quarter to) (?<hour>${hour})`, (said) => ({
    at: minutes(said['hour']) - 15,
  })),
  way(String.raw`${after} (?:${at})?${clock}`, (said) => ({ after: told(said) })),
  way(String.raw`${before} (?:${at})?${clock}`, (said) => ({ before: told(said) })),
  way(String.raw`${at}${clock}`, (said) => ({ at: told(said) })),
  way(String.raw`(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d) ?(?<half>[ap]\.?m\.?)?`, (said) => ({
    at: told(said),
  })),
  way(String.raw`(?<hour>1[0-2]|[1-9]) ?(?<half>[ap]\.?m\.?)`, (said) => ({ at: told(said) })),
  way(String.raw`efter lunch(?:en)?|after lunch`, () => ({ after: 13 * 60 })),
  way(String.raw`(?:fore|innan) lunch(?:en)?|before (?:lunch|noon)`, () => ({ before: 12 * 60 })),
  way(String.raw`(?:vid |runt )?lunch(?:en|tid)?|mitt pa dagen|noon|midday|lunchtime`, () => ({
    after: 11 * 60 + 30,
    before: 13 * 60 + 30,
  })),
  way(
    String.raw`(?:pa )?formiddag(?:en)?|(?:pa )?morgonen|bitti|(?:in the |this )?morning`,
    () => ({ before: 12 * 60 }),
  ),
  way(String.raw`(?:i |pa )?eftermiddag(?:en)?|(?:in the |this )?afternoon`, () => ({
    after: 12 * 60,
    before: 17 * 60,
  })),
  way(String.raw`(?:i |pa )?kvall(?:en)?|(?:in the |this )?evening|tonight`, () => ({
    after: 17 * 60,
  })),
  way(String.raw`(?:sa )?tidigt(?: som mojligt)?|first thing|early`, () => ({
    before: 9 * 60 + 30,
  })),
];

type Said = Readonly<Record<string, string | undefined>>;

/** Minutes from midnight. An hour between one and six is after noon: nobody books help in the night. */
export function hoursIn(folded: string): Hours {
  let rest = folded;
  let hours: Hours = {};
  for (const [pattern, read] of ways) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    hours = { ...read(found.groups ?? {}), ...hours };
    rest = rest.replace(pattern, ' ');
  }
  return hours;
}

function told(said: Said): number {
  return minutes(said['hour'], said['minute'], said['half']);
}

function minutes(hourText = '', minuteText = '0', half = ''): number {
  const inWords = words.findIndex((both) => both.some((word) => word === hourText)) + 1;
  const spoken = inWords > 0 ? inWords : Number(hourText);
  return hourOf(spoken, half, hourText.startsWith('0')) * 60 + Number(minuteText);
}

function hourOf(spoken: number, half: string, written24: boolean): number {
  if (half.startsWith('p')) return spoken === 12 ? 12 : spoken + 12;
  if (half.startsWith('a')) return spoken === 12 ? 0 : spoken;
  return spoken >= 1 && spoken <= 6 && !written24 ? spoken + 12 : spoken;
}

function way(
  pattern: string,
  read: (said: Said) => Hours,
): readonly [RegExp, (said: Said) => Hours] {
  return [new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d/])`, 'u'), read];
}
