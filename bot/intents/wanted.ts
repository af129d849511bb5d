import { verbs, textIn } from '../../cards/verbs';
import type { Said } from './intent';
import { intentNames, type IntentName } from './recognise';

/** What a person wants, whether they wrote it or pressed a menu's button, and the words they used. */
export interface Wanted {
  readonly intent: IntentName;
  readonly sentence: string;
}

/** Undefined for other buttons, and for a sentence that we would only be guessing at. */
export function wanted(said: Said): Wanted | undefined {
  if (said.kind === 'text') {
    return said.heard.sure ? { intent: said.heard.intent, sentence: said.text } : undefined;
  }
  if (said.kind !== 'press' || said.verb !== verbs.choose) return undefined;
  const intent = intentNames.find((name) => name === said.data['intent']);
  return intent === undefined
    ? undefined
    : { intent, sentence: textIn(said.data, 'sentence', 500) };
}
