import type { Language } from '../bot/domain/language';
import { say, type Key } from '../bot/locale';
import { button } from './buttons';
import { design, type Card } from './card';
import template from './templates/ask.json';
import { verbs } from './verbs';

const draw = design(template);

/** "Menade du …?" with a button for each guess; what was typed goes along, so that nothing is lost. */
export function askCard(guesses: readonly string[], sentence: string, language: Language): Card {
  return draw({
    language,
    lead: say(language, 'ask.title'),
    weight: 'bolder',
    after: say(language, 'ask.none'),
    buttons: guesses.map((intent) => suggestion(intent, sentence, language)),
  });
}

/** A sentence of ours, with buttons for what to do next. */
export function suggestCard(text: string, intents: readonly string[], language: Language): Card {
  return draw({
    language,
    lead: text,
    weight: 'default',
    after: '',
    buttons: intents.map((intent) => suggestion(intent, '', language)),
  });
}

function suggestion(intent: string, sentence: string, language: Language): ReturnType<typeof button> {
  const carried: Record<string, string> = sentence === '' ? { intent } : { intent, sentence };
  return button(language, say(language, `intent.${intent}` as Key), verbs.choose, carried);
}
