import type { Language } from '../bot/domain/language';
import type { RequestLine } from '../bot/domain/request-view';
import { say } from '../bot/locale';
import { button } from './buttons';
import type { Card } from './card';
import { linesCard, type Line } from './lines-card';
import { verbs } from './verbs';

/** Requests as a list: one's own, or what waits for a decision. Each can be opened. */
export function requestListCard(
  list: { readonly title: 'mine' | 'queue'; readonly lines: readonly RequestLine[]; readonly more: number; readonly demo: boolean },
  language: Language,
): Card {
  const title = say(language, `list.${list.title}`);
  return linesCard({ ...list, title, lines: list.lines.map((line) => lineOf(line, language)) }, language);
}

function lineOf(line: RequestLine, language: Language): Line {
  const { id: request, number, product, forName, stage, createdAt, neededBy } = line;
  return {
    heading: `${number} · ${product}`,
    detail: say(language, 'list.line', { forName, stage, createdAt: createdAt.toISOString() }),
    extra: neededBy === undefined ? '' : say(language, 'list.needed', { neededBy }),
    buttons: [button(language, say(language, 'button.open'), verbs.showRequest, { request })],
  };
}
