import type { Language } from '../../bot/domain/language';
import type { LeaverView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { modelText } from './model-text';
import { recordCard } from './record-card';

/** Somebody who leaves, and what they have: IT opens the returns with one press. */
export function leaverCard(view: LeaverView, language: Language): Card {
  const { name, manager, devices, oid } = view;
  const none = devices.length === 0;
  return recordCard(
    {
      title: say(language, 'leaver.title', { name }),
      line: none
        ? say(language, 'leaver.nothing', { name })
        : manager === undefined
          ? say(language, 'leaver.line-it')
          : say(language, 'leaver.line', { manager }),
      sections: devices.map(({ tag, model, serial }) => ({
        heading: `${modelText(model, language)} · ${tag}`,
        details: serial === undefined ? [] : [serial],
      })),
      actions: none
        ? []
        : [
            button(
              language,
              say(language, 'leaver.open'),
              verbs.openLeaver,
              { person: oid },
              'positive',
            ),
          ],
      demo: view.demo,
    },
    language,
  );
}
