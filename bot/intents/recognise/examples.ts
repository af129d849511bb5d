import type { Language } from '../../domain/language';
import { english } from '../sentences/en';
import { swedish } from '../sentences/sv';
import { intentNames, type IntentName } from './intent-names';

/** A sentence whose meaning is known. */
export interface Example {
  readonly intent: IntentName;
  readonly language: Language;
  readonly sentence: string;
}

/** All training sentences, in the order of their files. */
export function trainingExamples(): readonly Example[] {
  return [...examplesIn('sv', swedish), ...examplesIn('en', english)];
}

function examplesIn(
  language: Language,
  texts: Readonly<Record<IntentName, string>>,
): readonly Example[] {
  return intentNames.flatMap((intent) =>
    texts[intent]
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((sentence) => ({ intent, language, sentence })),
  );
}
