import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import type { Button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import recordTemplate from '../templates/returns-record.json';
import formTemplate from '../templates/returns-form.json';
import type { Field } from './fields';

const drawRecord = design(recordTemplate);
const drawForm = design(formTemplate);

/** A line of a card: what, and its value; empty values are left out. */
export type Row = readonly [label: string, value: string | undefined];

/** Steps for somebody to take, one a line. */
export interface Steps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A device or line in a card of several, with buttons of its own. */
export interface Section {
  readonly heading: string;
  readonly details: readonly string[];
  readonly fields?: readonly Field[];
  readonly actions?: readonly Button[];
}

/** A question before something is done: unfolds, may ask for more, and then sends. */
export interface Ask {
  readonly title: string;
  readonly sure?: string;
  readonly fields?: readonly Field[];
  readonly send: Button;
}

/** What a card about a return, a wish or a report shows. */
export interface RecordParts {
  readonly title: string;
  readonly note?: string;
  readonly line?: string;
  readonly rows?: readonly Row[];
  readonly steps?: readonly Steps[];
  readonly sections?: readonly Section[];
  readonly fields?: readonly Field[];
  /** Buttons that send the card's inputs along, and those that don't. */
  readonly send?: readonly Button[];
  readonly actions?: readonly Button[];
  readonly asks?: readonly Ask[];
  readonly demo: boolean;
}

export function recordCard(parts: RecordParts, language: Language): Card {
  const { title, note = '', line = '', sections = [] } = parts;
  return drawRecord({
    language,
    title,
    summary: spoken(note, `${title}.`, line),
    note: shownIf(note),
    line: shownIf(line),
    facts: factsOf(parts.rows),
    steps: stepsOf(parts.steps),
    sections: sections.map(sectionOf),
    fields: parts.fields ?? [],
    buttons: buttonsOf(parts),
    demo: demoLine(parts.demo, language),
  });
}

/** What a form shows: what is wrong with it first, and everything that was typed. */
export interface FormParts {
  readonly title: string;
  readonly intro: string;
  readonly problems: readonly string[];
  readonly rows?: readonly Row[];
  readonly steps?: readonly Steps[];
  readonly fields: readonly Field[];
  /** Buttons that send the inputs along, and those that don't. */
  readonly send: readonly Button[];
  readonly others?: readonly Button[];
  readonly demo: boolean;
}

export function formCard(parts: FormParts, language: Language): Card {
  const { title, problems } = parts;
  const wrong = problems.map((text) => ({ text: `• ${text}` }));
  const lead = wrong.length > 0 ? say(language, 'form.problems') : parts.intro;
  return drawForm({
    language,
    title,
    summary: spoken(`${title}.`, lead, ...problems),
    intro: wrong.length > 0 ? [] : shownIf(lead),
    problems: wrong.length > 0 ? [{ title: `⚠ ${lead}`, wrong }] : [],
    facts: factsOf(parts.rows),
    steps: stepsOf(parts.steps),
    fields: parts.fields,
    notSent: shownIf(
      wrong.length > 0 ? say(language, 'form.not-sent', { count: wrong.length }) : '',
    ),
    send: parts.send,
    others: parts.others ?? [],
    demo: demoLine(parts.demo, language),
  });
}

function factsOf(rows: readonly Row[] = []): readonly object[] {
  const shown = rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ label, value }],
  );
  return shown.length === 0 ? [] : [{ rows: shown }];
}

function stepsOf(steps: readonly Steps[] = []): readonly object[] {
  return steps.map(({ title, lines }) => ({
    title,
    lines: lines.map((text) => ({ text: `• ${text}` })),
  }));
}

function sectionOf({ heading, details, fields = [], actions = [] }: Section): object {
  return {
    heading,
    details: details.map((text) => ({ text })),
    fields,
    buttons: actions.length === 0 ? [] : [{ actions }],
  };
}

function buttonsOf({ send = [], actions = [], asks = [] }: RecordParts): readonly object[] {
  if (send.length + actions.length + asks.length === 0) return [];
  const questions = asks.map(({ title, sure = '', fields = [], send: one }) => ({
    title,
    sure: shownIf(sure),
    fields,
    send: [one],
  }));
  return [{ send, actions, asks: questions }];
}

function demoLine(demo: boolean, language: Language): readonly object[] {
  return shownIf(demo ? say(language, 'demo') : '');
}
