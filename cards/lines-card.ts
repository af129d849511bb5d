import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import type { Button } from './buttons';
import { design, shownIf, spoken, type Card } from './card';
import template from './templates/lines.json';

const draw = design(template);

/** One line of a list: what it is, and what is the case with it. */
export interface Line {
  readonly heading: string;
  readonly detail: string;
  /** A button beside the line, where it can be opened. */
  readonly open?: Button;
}

/** More than these are no help on a phone, and a card has its limit: the rest are counted. */
const mostLines = 15;

/** A list that reads well on a phone: a heading, a detail and perhaps a button for each line. */
export function linesCard(
  list: {
    readonly title: string;
    readonly lines: readonly Line[];
    readonly more: number;
    readonly demo: boolean;
  },
  language: Language,
): Card {
  const { title } = list;
  const lines = list.lines.slice(0, mostLines);
  const count = list.lines.length + list.more;
  const more = count - lines.length;
  return draw({
    language,
    title,
    summary: spoken(`${title}: ${count}.`),
    lines: lines.map(({ open, ...line }) => ({ ...line, open: open === undefined ? [] : [open] })),
    more: shownIf(more > 0 ? say(language, 'list.more', { count: more }) : ''),
    demo: shownIf(list.demo ? say(language, 'demo') : ''),
  });
}
