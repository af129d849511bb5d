import type { Language } from '../../bot/domain/language';
import { canComeIn, isToBeDescribed } from '../../bot/domain/returns/reception';
import { grades } from '../../bot/domain/returns/return-case';
import type { ReceptionFormView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { choiceField, namedChoices, textField, type Field } from './fields';
import { modelText } from './model-text';
import { foundText } from './reception-text';
import { recordCard, type Section } from './record-card';

type Line = ReceptionFormView['lines'][number];

/** What a technician holds in their hands: each line with what it is, and its shape to be chosen. */
export function receptionFormCard(form: ReceptionFormView, language: Language): Card {
  const { lines, draft, left } = form;
  const coming = lines.filter(({ found }) => canComeIn(found));
  const [place = ''] = form.places;
  const typed = lines.map((line) => line.typed).join(' ');
  return recordCard(
    {
      title: say(language, 'receive.title', { count: lines.length }),
      line: coming.length === 0 ? say(language, 'receive.nothing') : say(language, 'receive.intro'),
      note: left === 0 ? '' : say(language, 'receive.left', { count: left }),
      sections: lines.map((line, index) => sectionOf(line, index, language)),
      ...(coming.length > 0 && {
        fields: [
          textField({
            id: 'receivePlace',
            label: say(language, 'back.place-label'),
            value: place,
            error: say(language, 'back.place-wrong'),
          }),
        ],
        send: [
          button(
            language,
            say(language, 'receive.send'),
            verbs.receiveMany,
            { draft, typed },
            'positive',
          ),
        ],
      }),
      demo: form.demo,
    },
    language,
  );
}

function sectionOf(line: Line, index: number, language: Language): Section {
  const { found, typed } = line;
  const heading = 'model' in found ? `${modelText(found.model, language)} · ${found.tag}` : typed;
  const fields = canComeIn(found) ? fieldsOf(line, index, language) : [];
  return { heading, details: [foundText(line, language)], fields };
}

function fieldsOf({ found, typed }: Line, index: number, language: Language): readonly Field[] {
  const grade = choiceField(
    {
      id: `grade${index}`,
      label: say(language, 'receive.grade', { typed }),
      hint: say(language, 'form.choose'),
      required: true,
      error: say(language, 'back.grade-missing'),
    },
    namedChoices(language, grades, (name) => `grade.${name}`),
  );
  if (!isToBeDescribed(found)) return [grade];
  const kind = choiceField(
    {
      id: `kind${index}`,
      label: say(language, 'receive.kind', { typed }),
      hint: say(language, 'form.choose'),
      required: true,
      error: say(language, 'receive.kind-missing'),
    },
    namedChoices(language, ['computer', 'phone'], (name) => `give.kind-${name}`),
  );
  const model = textField({
    id: `model${index}`,
    label: say(language, 'receive.model', { typed }),
    error: say(language, 'receive.model-wrong'),
  });
  return [kind, model, grade];
}
