import type { Language } from '../../bot/domain/language';
import type { OverdueView } from '../../bot/domain/refurbisher/report-view';
import type { State } from '../../bot/domain/lifecycle';
import { say } from '../../bot/locale';
import { dayText } from '../../bot/locale/format';
import { button } from '../buttons';
import type { Card } from '../card';
import { recordCard } from '../returns/record-card';
import { verbs } from '../verbs';

/** What has waited too long to be wiped, the longest first, and what has no clock. */
export function overdueCard(view: OverdueView, language: Language): Card {
  const { limit, lines, more, undated, demo } = view;
  const count = lines.length + more;
  return recordCard(
    {
      title: say(language, 'overdue.title'),
      line:
        count === 0
          ? `✓ ${say(language, 'overdue.none', { limit })}`
          : say(language, 'overdue.line', { count, limit }),
      sections: [
        ...lines.map(({ tag, days, state, endOfUse }) => ({
          heading: `${tag} · ${say(language, 'overdue.days', { days })}`,
          details: [
            `${say(language, `state.${state as State}`)} · ${say(language, 'overdue.ended', { day: dayText(language, endOfUse) })}`,
          ],
        })),
        ...(more > 0
          ? [{ heading: say(language, 'list.more', { count: more }), details: [] }]
          : []),
        ...(undated.length > 0
          ? [{ heading: say(language, 'overdue.undated'), details: [undated.join(', ')] }]
          : []),
      ],
      actions: [
        button(language, say(language, 'consignments.title'), verbs.listConsignments),
        button(language, say(language, 'key-figures.title'), verbs.showKeyFigures),
      ],
      demo,
    },
    language,
  );
}
