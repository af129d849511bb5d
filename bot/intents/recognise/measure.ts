import type { Recognised, Recogniser } from '../recognise';
import type { Example } from './examples';
import { intentNames } from './intent-names';

export interface Miss {
  readonly example: Example;
  readonly heard: Recognised;
}

/** How well a recogniser understood sentences whose meaning is known. */
export interface Measured {
  readonly all: number;
  readonly right: number;
  /** Intent for intent, in the order of their names; those without a sentence are left out. */
  readonly perIntent: readonly {
    readonly intent: string;
    readonly all: number;
    readonly right: number;
  }[];
  /** Sentences out of scope, and how many of them were taken for something we do. */
  readonly outOfScope: {
    readonly all: number;
    readonly taken: number;
    readonly takenWithoutAsking: number;
  };
  /** Sentences asked about, and those of them that had been understood. */
  readonly asked: { readonly all: number; readonly needlessly: number };
  /** Something else was done, without asking. */
  readonly wrongWithoutAsking: number;
  readonly language: { readonly right: number; readonly unknown: number };
  readonly misses: readonly Miss[];
}

export function measure(recogniser: Recogniser, examples: readonly Example[]): Measured {
  const heard = examples.map((example) => ({
    example,
    heard: recogniser.recognise(example.sentence),
  }));
  const misses = heard.filter((one) => one.heard.intent !== one.example.intent);
  const taken = misses.filter(({ example }) => example.intent === 'none');
  const asked = heard.filter((one) => !one.heard.sure);
  return {
    all: heard.length,
    right: heard.length - misses.length,
    perIntent: intentNames
      .map((intent) => {
        const all = heard.filter(({ example }) => example.intent === intent).length;
        return {
          intent,
          all,
          right: all - misses.filter(({ example }) => example.intent === intent).length,
        };
      })
      .filter(({ all }) => all > 0),
    outOfScope: {
      all: heard.filter(({ example }) => example.intent === 'none').length,
      taken: taken.length,
      takenWithoutAsking: taken.filter((one) => one.heard.sure).length,
    },
    asked: { all: asked.length, needlessly: asked.filter((one) => !misses.includes(one)).length },
    wrongWithoutAsking: misses.filter((one) => one.heard.sure && one.heard.intent !== 'none')
      .length,
    language: {
      right: heard.filter(
        (one) => one.heard.languageKnown && one.heard.language === one.example.language,
      ).length,
      unknown: heard.filter((one) => !one.heard.languageKnown).length,
    },
    misses,
  };
}

/** The figures in words, a line each; the last is `accuracy 0.93 (111/119)`. */
export function report(measured: Measured): string {
  const { all, right, perIntent, outOfScope, asked, wrongWithoutAsking, language } = measured;
  return [
    ...perIntent.map(
      (one) => `${one.intent.padEnd(17)} ${share(one.right, one.all)} (${one.right}/${one.all})`,
    ),
    '',
    `language shown by the sentence and right ${language.right}, wrong ${all - language.right - language.unknown}, not shown ${language.unknown}`,
    `would ask ${asked.all}, of them needlessly ${asked.needlessly}; would act wrongly without asking ${wrongWithoutAsking}`,
    `out of scope taken for an action ${share(outOfScope.taken, outOfScope.all)} (${outOfScope.taken}/${outOfScope.all}), without asking ${outOfScope.takenWithoutAsking}`,
    `accuracy ${share(right, all)} (${right}/${all})`,
    '',
  ].join('\n');
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 0 : part / whole).toFixed(2);
}
