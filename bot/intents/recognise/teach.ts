import { createHash } from 'node:crypto';
import { languages } from '../../domain/language';
import type { Example } from './examples';
import { Reader, type Features } from './features';
import { intentNames } from './intent-names';
import { languageFeatures } from './language-features';
import { learn, type Learning, type Row } from './learn';
import { Lexicon } from './lexicon';
import { pack, packed, type PackedModel } from './model';
import { tokensOf } from './tokens';
import { withTypos } from './typos';
import { withOtherDevice } from './variants';

/** All that the recogniser needs at run time; kept in learned.json. */
export interface Learned {
  /** Of what it was learned from: when the sentences or the reading of them change, this does. */
  readonly digest: string;
  /** How often each word stands in the sentences, a line each, packed. */
  readonly words: readonly string[];
  readonly intent: PackedModel;
  readonly language: PackedModel;
}

const intentLearning: Learning = {
  classes: intentNames.length,
  rounds: 9,
  step: 0.9,
  hidden: 0.5,
  favour: new Map([[intentNames.indexOf('none'), 2]]),
};
const languageLearning: Learning = {
  classes: languages.length,
  rounds: 4,
  step: 0.9,
  hidden: 0.3,
  favour: new Map(),
};

/** Learns from the sentences; takes some seconds. */
export function teach(examples: readonly Example[]): Learned {
  const counts = wordCounts(examples);
  return {
    digest: digestOf(examples),
    words: packed(
      Buffer.from([...counts].map(([word, count]) => `${word} ${count}`).join('\n'), 'utf8'),
    ),
    intent: pack(learn(intentRows(examples, counts), intentLearning), intentLearning.classes),
    language: pack(learn(languageRows(examples), languageLearning), languageLearning.classes),
  };
}

/** Changes with the sentences, the concepts and the way they are read, varied and learned from. */
export function digestOf(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  const plainly = (_: string, value: unknown): unknown =>
    value instanceof Map ? [...value] : value;
  const reader = new Reader(new Lexicon(), wordCounts(examples));
  hash.update(JSON.stringify([intentNames, intentLearning, languageLearning], plainly));
  examples.forEach((example, at) => {
    const { intent, language, sentence } = example;
    hash.update([intent, language, ...versionsOf(example, at)].join('\n'));
    for (const features of [reader.read(sentence, 1), languageFeatures(sentence)]) {
      for (const [feature, much] of features) hash.update(`${feature} ${much.toFixed(4)} `);
    }
  });
  return hash.digest('hex');
}

function wordCounts(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence } of examples) {
    for (const word of tokensOf(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function intentRows(
  examples: readonly Example[],
  counts: ReadonlyMap<string, number>,
): readonly Row[] {
  const reader = new Reader(new Lexicon(), counts);
  const versions = examples.map(versionsOf);
  const rowsOf = (place: number): readonly Row[] =>
    examples.map(({ intent }, at) => ({
      features: reader.read(versions[at]?.[place] ?? '', 1),
      right: intentNames.indexOf(intent),
    }));
  const clean = rowsOf(0);
  return withCommonFeatures(clean, [...clean, ...rowsOf(1), ...rowsOf(2)]);
}

/** The sentence as it is, with slips of the finger, and with other slips about another device. */
function versionsOf({ intent, sentence }: Example, at: number): readonly [string, string, string] {
  const kindMatters = intent.startsWith('request') || intent === 'none';
  return [
    sentence,
    withTypos(sentence, at * 31 + 7),
    withTypos(withOtherDevice(sentence, kindMatters, at), at * 31 + 14),
  ];
}

function languageRows(examples: readonly Example[]): readonly Row[] {
  const rows = examples.map(({ language, sentence }) => ({
    features: languageFeatures(sentence),
    right: languages.indexOf(language),
  }));
  return withCommonFeatures(rows, rows);
}

/** A feature that only one sentence has teaches that sentence by heart, and makes the file large. */
function withCommonFeatures(clean: readonly Row[], all: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { features } of clean) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const common = (features: Features): Features =>
    new Map([...features].filter(([feature]) => (counts.get(feature) ?? 0) >= 2));
  return all.map(({ features, right }) => ({ features: common(features), right }));
}
