import type { Language } from '../../bot/domain/language';
import type { ReceptionView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import type { Card } from '../card';
import { modelText } from './model-text';
import { outcomeText } from './reception-text';
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
