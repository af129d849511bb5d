import type { Language } from '../bot/domain/language';
import { say, type Key } from '../bot/locale';
import { button, type Button } from './buttons';
import { design, shownIf, spoken, type Card } from './card';
import template from './templates/ask.json';
import { verbs } from './verbs';

const draw = design(template);

/** "Menade du …?" with a button for each guess; what was typed goes along, so that nothing is lost. */
export function askCard(guesses: readonly string[], sentence: string, language: Language): Card {
  return draw({
    language,
    lead: say(language, 'ask.title'),
    summary: spoken(say(language, 'ask.title')),
    weight: 'bolder',
    after: shownIf(say(language, 'ask.none')),
    buttons: suggestions(guesses, sentence, language),
  });
}

/** A sentence of ours, with buttons for what to do next. */
export function suggestCard(text: string, intents: readonly string[], language: Language): Card {
  return draw({
    language,
    lead: text,
    summary: spoken(text),
    weight: 'default',
    after: [],
    buttons: suggestions(intents, '', language),
  });
}

/** None where there is nothing to suggest; more than six would hide behind "…" in Teams. */
function suggestions(
  intents: readonly string[],
  sentence: string,
  language: Language,
): readonly { readonly actions: readonly Button[] }[] {
  if (intents.length === 0) return [];
  const carried = (intent: string): Record<string, string> =>
    sentence === '' ? { intent } : { intent, sentence };
  const actions = intents
    .slice(0, 6)
    .map((intent) =>
      button(language, say(language, `intent.${intent}` as Key), verbs.choose, carried(intent)),
    );
  return [{ actions }];
}
