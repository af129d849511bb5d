import type { Language } from '../../bot/domain/language';
import { lossKinds } from '../../bot/domain/returns/loss';
import type { LossFormView } from '../../bot/domain/returns/views';
import { say, type Key } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { choiceField, namedChoices, textField, type Asked } from './fields';
import { modelText } from './model-text';
import { formCard, recordCard } from './record-card';

type LossField = keyof LossFormView['entry'];

const problemKeys: Readonly<Record<LossField, Key>> = {
  device: 'loss.problem-device',
  how: 'loss.problem-how',
  note: 'give.problem.too-long',
};

/** Reporting what is lost or stolen: few questions, as it is urgent. */
export function lossFormCard(form: LossFormView, language: Language): Card {
  const { draft, devices, problems, phone } = form;
  if (devices.length === 0) return nothingToReport(form, language);
  const wrong = (Object.keys(problems) as LossField[]).map((field) =>
    say(language, problemKeys[field]),
  );
  return formCard(
    {
      title: say(language, 'loss.form-title'),
      intro: say(language, 'loss.intro'),
      problems: wrong,
      fields: [
        choiceField(
          asked(form, 'device', 'loss.device', language),
          devices.map(({ tag, model }) => ({
            value: tag,
            title: `${modelText(model, language)} · ${tag}`,
          })),
          'expanded',
        ),
        choiceField(
          asked(form, 'how', 'loss.how', language),
          namedChoices(language, lossKinds, (kind) => `loss.${kind}`),
          'expanded',
        ),
        textField(
          { ...asked(form, 'note', 'loss.note', language), hint: say(language, 'loss.note-hint') },
          true,
        ),
      ],
      steps:
        phone === undefined
          ? []
          : [
              {
                title: say(language, 'loss.urgent'),
                lines: [say(language, 'loss.call', { phone })],
              },
            ],
      send: [button(language, say(language, 'loss.send'), verbs.submitLoss, { draft }, 'positive')],
      demo: form.demo,
    },
    language,
  );
}

function asked(form: LossFormView, id: LossField, label: Key, language: Language): Asked {
  return {
    id,
    label: say(language, label),
    value: form.entry[id],
    required: id !== 'note',
    error: say(language, problemKeys[id]),
    wrong: form.problems[id] === undefined ? '' : say(language, problemKeys[id]),
  };
}

/** What is not registered to them can only be told by telephone. */
function nothingToReport({ phone = '', demo }: LossFormView, language: Language): Card {
  return recordCard(
    {
      title: say(language, 'loss.form-title'),
      line: say(language, 'loss.no-device', { phone }),
      demo,
    },
    language,
  );
}
