import type { Language } from '../bot/domain/language';
import type { Role } from '../bot/domain/person';
import { say } from '../bot/locale';
import { button, type Button } from './buttons';
import { design, shownIf, spoken, type Card } from './card';
import template from './templates/help.json';
import { verbs } from './verbs';

const draw = design(template);

export interface HelpView {
  /** The given name; empty when nobody knows it. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly demo: boolean;
  readonly welcome: boolean;
}

/** Rows that fit on a phone: to ask, what is mine, and the rest. */
const rows = [
  ['request.computer', 'request.phone'],
  ['status', 'devices'],
  ['return', 'support', 'co2'],
] as const;
const forIt = ['queue', 'inventory'] as const;
type Offered = (typeof rows)[number][number] | (typeof forIt)[number];

/** What those who receive and send on can open. */
const forHouse = [
  ['back.list', verbs.listReturns],
  ['help.consignments', verbs.listConsignments],
  ['round.title', verbs.showRounds],
] as const;
const figures = [['key-figures.title', verbs.showKeyFigures]] as const;
type Opened = (typeof forHouse)[number] | (typeof figures)[number];

/** What to write, for each role; what everybody can write comes first. */
const examplesFor = {
  'it-admin': 'help.examples.it-admin',
  technician: 'help.examples.technician',
  economist: 'help.examples.economist',
  coordinator: 'help.examples.coordinator',
} as const satisfies Readonly<Record<Role, string>>;

/** The welcome and the menu: what the bot can do, as buttons and as examples of sentences. */
export function helpCard(view: HelpView, language: Language): Card {
  const greeted = view.welcome && view.name !== '';
  const other = language === 'sv' ? 'en' : 'sv';
  const lead = say(language, 'help.lead');
  const examples = examplesOf(view.roles, language);
  return draw({
    language,
    title: greeted ? say(language, 'help.hello', { name: view.name }) : say(language, 'help.title'),
    lead,
    examples: examples.map((text) => ({ text })),
    summary: spoken(lead, ...examples),
    menus: [...staffMenus(view.roles, language), ...rows.map((row) => menu(row, language))],
    other: button(other, say(language, 'button.language'), verbs.setLanguage),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

function examplesOf(roles: readonly Role[], language: Language): readonly string[] {
  // IT's examples hold the technicians' too.
  const said = roles.includes('it-admin') ? roles.filter((role) => role !== 'technician') : roles;
  const keys = ['help.examples' as const, ...said.map((role) => examplesFor[role])];
  return keys.map((key) => say(language, key));
}

interface Menu {
  readonly buttons: readonly Button[];
}

function staffMenus(roles: readonly Role[], language: Language): readonly Menu[] {
  const it = roles.includes('it-admin');
  const house = it || roles.includes('technician');
  return [
    ...(it ? [menu(forIt, language, 'positive')] : []),
    ...(house ? [opening(forHouse, language)] : []),
    ...(house || roles.includes('coordinator') ? [opening(figures, language)] : []),
  ];
}

function opening(titled: readonly Opened[], language: Language): Menu {
  return { buttons: titled.map(([title, verb]) => button(language, say(language, title), verb)) };
}

/** A row of buttons: what one wants most stands in a row of its own. */
function menu(
  intents: readonly Offered[],
  language: Language,
  style: Button['style'] = 'default',
): Menu {
  const buttons = intents.map((intent) =>
    button(language, say(language, `intent.${intent}`), verbs.choose, { intent }, style),
  );
  return { buttons };
}
