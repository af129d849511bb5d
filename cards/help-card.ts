import type { Language } from '../bot/domain/language';
import { say, type Key } from '../bot/locale';
import { button, type Button } from './buttons';
import { design, type Card } from './card';
import template from './templates/help.json';
import { verbs } from './verbs';

const draw = design(template);

export interface HelpView {
  /** The given name; empty when nobody knows it. */
  readonly name: string;
  readonly staff: boolean;
  readonly demo: boolean;
  readonly welcome: boolean;
}

const main = ['request.computer', 'request.phone', 'status', 'devices'] as const;
const more = ['return', 'support', 'co2'] as const;
const forStaff = ['queue', 'inventory'] as const;

/** The welcome and the menu: what the bot can do, as buttons and as examples of sentences. */
export function helpCard(view: HelpView, language: Language): Card {
  const menu = (intents: readonly string[], style: Button['style'] = 'default'): readonly Button[] =>
    intents.map((intent) => button(language, say(language, `intent.${intent}` as Key), verbs.choose, { intent }, style));
  const other = language === 'sv' ? 'en' : 'sv';
  return draw({
    language,
    title: say(language, 'help.title'),
    hello: view.welcome && view.name !== '' ? say(language, 'help.hello', { name: view.name }) : '',
    lead: say(language, 'help.lead'),
    examples: say(language, 'help.examples'),
    summary: `${say(language, 'help.lead')} ${say(language, 'help.examples')}`,
    main: menu(view.staff ? [...forStaff, ...main] : main),
    more: menu(more),
    other: button(other, say(language, 'button.language'), verbs.setLanguage),
    demo: view.demo ? say(language, 'demo') : '',
  });
}
