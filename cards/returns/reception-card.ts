import type { Language } from '../../bot/domain/language';
import type { ReceptionLine } from '../../bot/domain/returns/reception';
import type { ReceptionView } from '../../bot/domain/returns/views';
import { say, type Key } from '../../bot/locale';
import type { Card } from '../card';
import { modelText } from './model-text';
import { recordCard } from './record-card';

/** The signed receipt: what came in, and what did not and why. */
export function receptionCard(view: ReceptionView, language: Language): Card {
  const { number, lines, by, at, place } = view;
  const ok = lines.filter(
    ({ outcome }) => outcome === 'received' || outcome === 'registered',
  ).length;
  return recordCard(
    {
      title: say(language, 'receive.receipt', { number }),
      line: say(language, 'receive.count', { ok, all: lines.length }),
      rows: [[say(language, 'back.placed'), place]],
      sections: [
        ...lines.map((line) => ({
          heading:
            line.model === undefined
              ? line.typed
              : `${modelText(line.model, language)} · ${line.tag ?? line.typed}`,
          details: [outcomeText(line, language)],
        })),
        {
          heading: say(language, 'receive.signed', { name: by, at: at.toISOString() }),
          details: [],
        },
      ],
      demo: view.demo,
    },
    language,
  );
}

const outcomes: Readonly<Record<ReceptionLine['outcome'], Key>> = {
  received: 'receive.ok',
  registered: 'receive.registered',
  already: 'receive.already-short',
  elsewhere: 'receive.elsewhere',
  several: 'receive.several',
  mistyped: 'receive.mistyped',
  'other-device': 'receive.other-device',
  changed: 'receive.changed',
};

/** How a line ended, and what to do where it was not received. */
function outcomeText(line: ReceptionLine, language: Language): string {
  const { outcome, typed, tag = typed, number = typed, state = '', tags = [] } = line;
  const grade = line.grade === undefined ? '' : say(language, `grade.${line.grade}`).toLowerCase();
  const facts = { typed: tag, tag, number, state, grade, tags: tags.join(', ') };
  return say(language, outcomes[outcome], facts);
}
