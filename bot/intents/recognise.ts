import { languages, type Language } from '../domain/language';
import { Reader } from './recognise/features';
import { intentNames, type IntentName } from './recognise/intent-names';
import { languageFeatures } from './recognise/language-features';
import learned from './recognise/learned.json';
import { Lexicon } from './recognise/lexicon';
import { Model, unpack } from './recognise/model';
import type { Learned } from './recognise/teach';

export { intentNames };
export type { IntentName };

/** What a sentence seems to mean. */
export interface Recognised {
  readonly intent: IntentName;
  readonly language: Language;
  /** 0 to 1: how likely the intent is, by the sentences learned from. */
  readonly confidence: number;
  /** False: ask before acting. */
  readonly sure: boolean;
  /** The likeliest intents, best first, at most three and never `none`, for "Menade du …?". */
  readonly guesses: readonly IntentName[];
  /** Whether the sentence itself showed its language; "laptop" and "ok" do not. */
  readonly languageKnown: boolean;
}

export interface Recogniser {
  /** @param hint the language to assume when the sentence shows none; Swedish unless given */
  recognise(sentence: string, hint?: Language): Recognised;
}

/**
 * Reads what was learned from the sentences; takes some tens of milliseconds.
 * @param from recognise/learned.json unless a test of the learning gives another
 */
export function createRecogniser(from: Learned = learned): Recogniser {
  const reader = new Reader(new Lexicon(), countsIn(from.words));
  const intents = new Model(from.intent);
  const tongues = new Model(from.language);
  return {
    recognise: (written, hint = 'sv') => {
      const sentence = written.slice(0, longestSentence);
      return {
        ...meaning(intents.probabilities(reader.read(sentence))),
        ...tongue(tongues.probabilities(languageFeatures(sentence)), hint),
      };
    },
  };
}

/** What somebody wants stands at the beginning, also of a pasted book. */
const longestSentence = 1000;

/** Below this an intent is asked about; see the calibration in docs/decisions or test/intents. */
const sureFrom = 0.6;
/** Out of scope is believed when it is this close to the likeliest: doing nothing is the smaller mistake. */
const doubt = 2;
/** A guess less likely than this is no help to anyone. */
const worthAsking = 0.04;
/** How likely a language must be before the sentence is said to show it. */
const languageShownFrom = 0.8;

function meaning(
  likely: Float64Array,
): Pick<Recognised, 'intent' | 'confidence' | 'sure' | 'guesses'> {
  const ranked = intentNames
    .map((intent, at) => ({ intent, confidence: likely[at] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
  const ours = ranked.filter(({ intent }) => intent !== 'none');
  const none = { intent: 'none' as const, confidence: likely[intentNames.indexOf('none')] ?? 0 };
  const best = ours[0];
  const chosen = best === undefined || none.confidence * doubt >= best.confidence ? none : best;
  return {
    ...chosen,
    sure: chosen.confidence >= sureFrom,
    guesses: ours
      .filter(({ confidence }, rank) => rank === 0 || confidence >= worthAsking)
      .slice(0, 3)
      .map(({ intent }) => intent),
  };
}

function tongue(
  likely: Float64Array,
  hint: Language,
): Pick<Recognised, 'language' | 'languageKnown'> {
  const shown = languages.find((_, at) => (likely[at] ?? 0) >= languageShownFrom);
  return { language: shown ?? hint, languageKnown: shown !== undefined };
}

function countsIn(words: readonly string[]): ReadonlyMap<string, number> {
  const lines = unpack(words).toString('utf8').split('\n');
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  );
}
