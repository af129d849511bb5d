import type { Language } from '../bot/domain/language';
import type { Verb } from './verbs';

/** A button as the templates draw it: an Action.Execute, with an Action.Submit for clients without it. */
export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly style: 'default' | 'positive' | 'destructive';
  readonly data: Readonly<Record<string, string>>;
  /** The same with the verb inside, for Action.Submit. */
  readonly submit: Readonly<Record<string, string>>;
}

/** A button of a card in some language: the answer comes in that language. */
export function button(
  language: Language,
  title: string,
  verb: Verb,
  data: Readonly<Record<string, string>> = {},
  style: Button['style'] = 'default',
): Button {
  const carried = { ...data, language };
  return { title, verb, style, data: carried, submit: { ...carried, verb } };
}
