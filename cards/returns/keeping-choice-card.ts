import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { modelText } from './model-text';
import { recordCard } from './record-card';

/** Which of several devices somebody wants to keep. */
export function keepingChoiceCard(
  devices: readonly { readonly tag: string; readonly model: string }[],
  language: Language,
): Card {
  return recordCard(
    {
      title: say(language, 'keep.form-title'),
      line: say(language, 'keep.which'),
      sections: devices.slice(0, 8).map(({ tag, model }) => ({
        heading: `${modelText(model, language)} · ${tag}`,
        details: [],
        actions: [button(language, say(language, 'due.keep'), verbs.openKeeping, { device: tag })],
      })),
      demo: false,
    },
    language,
  );
}
