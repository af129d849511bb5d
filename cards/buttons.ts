import type { Language } from '../bot/domain/language';
import type { Verb } from './verbs';

/** A button as the templates draw it: an Action.Execute with an Action.Submit for clients without it, or that alone. */
export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly style: 'default' | 'positive' | 'destructive';
  /** Its verb, what it is about, and the language of the card. */
  readonly data: Readonly<Record<string, string>>;
}

/** A button of a card in some language: the answer comes in that language. */
export function button(
  language: Language,
  title: string,
  verb: Verb,
  about: Readonly<Record<string, string>> = {},
  style: Button['style'] = 'default',
): Button {
  return { title, verb, style, data: { verb, ...about, language } };
}
