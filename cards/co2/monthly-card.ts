import type { Beside, MonthlyView } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { kgText } from '../../bot/locale/format';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/co2-monthly.json';
import { equivalenceText } from './equivalence-text';
import { chartPart, chartText } from './monthly-chart';
import { buttonsOf } from './monthly-buttons';
import { changeText, comparison, kindFacts, outcomeFacts, type Fact } from './monthly-facts';
import { estimatedText, methodText } from './monthly-text';
import { nextButton, nextText } from './next-text';
import { periodText } from '../../bot/locale/period';
import { listText, whoseText } from './whose';

const draw = design(template);

/** A part of the card under a heading of its own. */
interface Section {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly lines: readonly { readonly text: string }[];
}

/**
 * Avoided emissions of some months: the figure, what it is held against, where it comes from, and one
 * thing to do next. What is read aloud says everything that the card shows.
 */
export function monthlyCard(view: MonthlyView, language: Language, note = ''): Card {
  const sections = sectionsOf(view, language);
  return draw({
    language,
    note: shownIf(note),
    title: say(language, 'co2.title', { period: periodText(language, view.period) }),
    whose: whoseText(view, language),
    figure: say(language, 'co2.confirmed', { kg: view.kg.confirmed }),
    estimated: estimatedText(view, language),
    equivalence: shownIf(equivalenceText(view.equivalence, language)),
    next: nextPart(view, language),
    sections,
    chart: view.chart.length === 0 ? [] : [chartPart(view.chart, language)],
    method: methodText(view, language),
    methodNote: say(language, 'co2.method-note'),
    buttons: buttonsOf(view, language),
    summary: summaryOf(view, sections, language, note),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

function nextPart(view: MonthlyView, language: Language): readonly object[] {
  if (view.next === undefined) return [];
  const button = nextButton(view, language);
  const heading = say(language, 'co2.section.next');
  const buttons = button === undefined ? [] : [{ actions: [button] }];
  return [{ heading, text: nextText(view.next, language), buttons }];
}

function sectionsOf(view: MonthlyView, language: Language): readonly Section[] {
  const phones = oldPhonesText(view, language);
  const sections: readonly Section[] = [
    section('co2.section.compare', comparison(view, language)),
    section('co2.section.kinds', kindFacts(view.kinds, language)),
    section('co2.section.outcome', outcomeFacts(view.outcome, language), shownIf(phones)),
    section(
      'co2.section.beside',
      [],
      (view.sideBySide ?? []).map((one) => ({ text: besideText(one, language) })),
    ),
  ];
  return sections.filter(({ facts, lines }) => facts.length + lines.length > 0);

  function section(
    key: 'co2.section.compare' | 'co2.section.kinds' | 'co2.section.outcome' | 'co2.section.beside',
    facts: readonly Fact[],
    lines: Section['lines'] = [],
  ): Section {
    return { heading: say(language, key), facts, lines };
  }
}

function oldPhonesText({ outcome }: MonthlyView, language: Language): string {
  const { oldPhones = [] } = outcome;
  if (oldPhones.length === 0) return '';
  const units = oldPhones.map(({ unit, count }) => `${unit} ${count}`);
  return say(language, 'co2.old-phones', { units: listText(units, language) });
}

/** On one line: "Samhällsbyggnadsförvaltningen" is too wide for a column on a phone. */
function besideText({ name, kg, lastYear }: Beside, language: Language): string {
  const change = changeText(language, kg.confirmed, lastYear);
  const value =
    change === ''
      ? kgText(language, kg.confirmed)
      : say(language, 'co2.beside-line', { kg: kg.confirmed, change });
  return `${name[language]}: ${value}`;
}

/** The same as the card, for those who hear it and where cards can't be shown. */
function summaryOf(
  view: MonthlyView,
  sections: readonly Section[],
  language: Language,
  note: string,
): string {
  const told = sections.map(({ heading, facts, lines }) =>
    `${heading}. ${facts.map(({ title, value }) => `${title}: ${value}.`).join(' ')} ${lines
      .map(({ text }) => `${text}.`)
      .join(' ')}`.trim(),
  );
  const chart =
    view.chart.length === 0
      ? ''
      : `${say(language, 'co2.section.chart')}: ${chartText(view.chart, language)}.`;
  return plain(
    note,
    say(language, 'co2.summary', {
      whose: whoseText(view, language),
      period: periodText(language, view.period),
      kg: view.kg.confirmed,
    }),
    estimatedText(view, language),
    equivalenceText(view.equivalence, language),
    view.next === undefined
      ? ''
      : `${say(language, 'co2.section.next')}: ${nextText(view.next, language)}`,
    ...told,
    chart,
    methodText(view, language),
    say(language, 'co2.method-note'),
    view.demo ? `${say(language, 'demo')}.` : '',
  );
}

/** As it is read aloud: units are called in the directory what somebody typed there. */
function plain(...texts: readonly string[]): string {
  return spoken(...texts).replaceAll(/[*_`~[\]{}$|\\]+/gu, ' ');
}
