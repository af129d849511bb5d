import type { DispatchLine, DispatchView } from '../../bot/domain/co2/monthly/dispatch-view';
import { monthPeriod } from '../../bot/domain/co2/monthly/period';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/co2-dispatch.json';
import { verbs } from '../verbs';
import { periodText } from '../../bot/locale/period';
import { listText } from './whose';

const draw = design(template);

/** Who is to have a month's card and who has it, for IT: to look at each one's, or to send it again. */
export function dispatchCard(view: DispatchView, language: Language): Card {
  const { month, lines, more } = view;
  const title = say(language, 'co2.dispatch.title', {
    period: periodText(language, monthPeriod(month)),
  });
  const sent = lines.filter(({ status }) => status === 'sent').length;
  const count = lines.length + more;
  const lead =
    count === 0
      ? say(language, 'co2.dispatch.nobody')
      : say(language, 'co2.dispatch.due', { due: view.due.toISOString() });
  return draw({
    language,
    title,
    lead,
    lines: lines.map((line) => lineOf(line, month, language)),
    more: shownIf(more > 0 ? say(language, 'list.more', { count: more }) : ''),
    summary: spoken(say(language, 'co2.dispatch.summary', { title, sent, count }), lead),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

function lineOf(line: DispatchLine, month: string, language: Language): object {
  const { person, administrations, status } = line;
  const whose =
    administrations === undefined
      ? say(language, 'co2.dispatch.total')
      : listText(
          administrations.map((name) => name[language]),
          language,
        );
  const about = { month, person };
  return {
    heading: line.name,
    detail: `${whose} · ${say(language, `co2.dispatch.${status}`)}`,
    actions: [
      button(language, say(language, 'co2.button.preview'), verbs.co2Preview, about),
      button(language, say(language, 'co2.button.resend'), verbs.co2Resend, about),
    ],
  };
}
