import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import { button, type Button } from './buttons';
import { design, shownIf, spoken, type Card } from './card';
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

/** Rows that fit on a phone: to ask, what is mine, and the rest. */
const rows = [
  ['request.computer', 'request.phone'],
  ['status', 'devices'],
  ['return', 'support', 'co2'],
] as const;
const forStaff = ['queue', 'inventory'] as const;
type Offered = (typeof rows)[number][number] | (typeof forStaff)[number];

/** The welcome and the menu: what the bot can do, as buttons and as examples of sentences. */
export function helpCard(view: HelpView, language: Language): Card {
  const greeted = view.welcome && view.name !== '';
  const other = language === 'sv' ? 'en' : 'sv';
  const lead = say(language, 'help.lead');
  return draw({
    language,
    title: greeted ? say(language, 'help.hello', { name: view.name }) : say(language, 'help.title'),
    lead,
    examples: say(language, 'help.examples'),
    summary: spoken(lead, say(language, 'help.examples')),
    menus: [
      ...(view.staff ? [menu(forStaff, language, 'positive')] : []),
      ...rows.map((row) => menu(row, language)),
    ],
    other: button(other, say(language, 'button.language'), verbs.setLanguage),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

/** A row of buttons: what one wants most stands in a row of its own. */
function menu(
  intents: readonly Offered[],
  language: Language,
  style: Button['style'] = 'default',
): { readonly buttons: readonly Button[] } {
  const buttons = intents.map((intent) =>
    button(language, say(language, `intent.${intent}`), verbs.choose, { intent }, style),
  );
  return { buttons };
}
