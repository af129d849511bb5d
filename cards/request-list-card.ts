import { dayOf } from '../bot/domain/time';
import type { Language } from '../bot/domain/language';
import type { RequestLine } from '../bot/domain/request-view';
import { say } from '../bot/locale';
import { capitalised } from '../bot/locale/format';
import { button } from './buttons';
import type { Card } from './card';
import { linesCard, type Line } from './lines-card';
import { nameKept } from './product-name';
import { verbs } from './verbs';

/** Requests as a list: one's own, or what waits for a decision. Each can be opened. */
export function requestListCard(
  list: {
    readonly title: 'mine' | 'queue';
    readonly lines: readonly RequestLine[];
    readonly more: number;
    readonly demo: boolean;
  },
  language: Language,
): Card {
  const title = say(language, `list.${list.title}`);
  const lines = list.lines.map((line) => lineOf(line, language));
  return linesCard({ ...list, title, lines }, language);
}

/** What is the case stands first: it is what one looks for. */
function lineOf(line: RequestLine, language: Language): Line {
  const { id: request, number, product, forName, stage, createdAt, neededBy } = line;
  const detail = [
    capitalised(say(language, `stage.${stage}`)),
    forName,
    neededBy === undefined
      ? say(language, 'list.made', { createdAt: dayOf(createdAt) })
      : say(language, 'list.needed', { neededBy }),
  ].join(' · ');
  return {
    heading: `${number} · ${nameKept(product, language)}`,
    detail,
    open: button(language, say(language, 'button.open'), verbs.showRequest, { request }),
  };
}
