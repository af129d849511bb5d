import type { Language } from '../../bot/domain/language';
import type { KeepingFormView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { dayText } from '../../bot/locale/format';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { choiceField, textField } from './fields';
import { effectLines } from './keeping-text';
import { modelText } from './model-text';
import { formCard } from './record-card';

/** Asking to keep a device longer: for how long, why, and what each choice means. */
export function keepingFormCard(form: KeepingFormView, language: Language): Card {
  const { draft, device, due, problems, entry, options } = form;
  const wrong = problemTexts(form, language);
  return formCard(
    {
      title: say(language, 'keep.form-title'),
      intro: say(language, form.approver === 'it' ? 'keep.intro-it' : 'keep.intro-manager'),
      problems: Object.values(wrong),
      rows: [
        [say(language, 'back.device'), `${modelText(device.model, language)} · ${device.tag}`],
        [say(language, 'keep.due'), due === undefined ? undefined : dayText(language, due)],
      ],
      fields: [
        choiceField(
          {
            id: 'months',
            label: say(language, 'keep.how-long'),
            value: entry.months,
            required: true,
            error: say(language, 'keep.problem-months'),
            wrong: wrong.months ?? '',
          },
          options.map(({ months, until }) => ({
            value: String(months),
            title: say(language, 'keep.option', { months, until }),
          })),
          'expanded',
        ),
        textField(
          {
            id: 'reason',
            label: say(language, 'keep.why'),
            value: entry.reason,
            required: true,
            hint: say(language, 'keep.why-hint'),
            error: say(
              language,
              problems.reason === 'too-long' ? 'give.problem.too-long' : 'keep.problem-reason',
            ),
            wrong: wrong.reason ?? '',
          },
          true,
        ),
      ],
      steps: options.map((option) => ({
        title: say(language, 'keep.means', { months: option.months }),
        lines: effectLines(option, option.months, language),
      })),
      send: [
        button(
          language,
          say(language, 'keep.send'),
          verbs.submitKeeping,
          { draft, device: device.tag },
          'positive',
        ),
      ],
      demo: form.demo,
    },
    language,
  );
}

function problemTexts(
  { problems }: KeepingFormView,
  language: Language,
): { readonly months?: string; readonly reason?: string } {
  const long = problems.reason === 'too-long';
  return {
    ...(problems.months !== undefined && { months: say(language, 'keep.problem-months') }),
    ...(problems.reason !== undefined && {
      reason: say(language, long ? 'give.problem.too-long' : 'keep.problem-reason'),
    }),
  };
}
