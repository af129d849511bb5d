import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import type { Button } from './buttons';
import { design, type Card } from './card';
import template from './templates/lines.json';

const draw = design(template);

/** One line of a list. None of its texts is what somebody typed. */
export interface Line {
  readonly heading: string;
  readonly detail: string;
  readonly extra: string;
  readonly buttons: readonly Button[];
}

/** A list that reads well on a phone: a heading, a detail and perhaps a button for each line. */
export function linesCard(
  list: { readonly title: string; readonly lines: readonly Line[]; readonly more: number; readonly demo: boolean },
  language: Language,
): Card {
  return draw({
    language,
    title: list.title,
    summary: [list.title, ...list.lines.map(({ heading, detail }) => `${heading}: ${detail}`)].join('. '),
    lines: list.lines,
    more: list.more > 0 ? say(language, 'list.more', { count: list.more }) : '',
    demo: list.demo ? say(language, 'demo') : '',
  });
}
