import type { Language } from '../../bot/domain/language';
import { conditions, locks, returnReasons } from '../../bot/domain/returns/return-case';
import {
  collection,
  type ReturnField,
  type ReturnProblem,
} from '../../bot/domain/returns/return-form';
import type { ReturnFormView } from '../../bot/domain/returns/views';
import { say, type Key } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import {
  choiceField,
  namedChoices,
  textField,
  type Asked,
  type Choice,
  type Field,
} from './fields';
import { modelText } from './model-text';
import { formCard } from './record-card';
import { unlocking } from './unlocking';

/** The form for giving something back, with everything typed still there and everything wrong named. */
export function returnFormCard(form: ReturnFormView, language: Language): Card {
  const { mode, draft } = form;
  const other = mode === 'other';
  const problems = Object.entries(form.problems) as [ReturnField, ReturnProblem][];
  const anyPhone = other || form.devices.some(({ kind }) => kind === 'phone');
  const to = say(language, other ? 'give.to-own' : 'give.to-other');
  return formCard(
    {
      title: say(language, other ? 'give.other-title' : 'give.title'),
      intro: say(language, other ? 'give.other-intro' : 'give.intro'),
      problems: problems.map(([field, problem]) => problemText(field, problem, language)),
      fields: [
        ...(other ? otherFields(form, language) : [deviceField(form, language)]),
        ...commonFields(form, language),
        ...(anyPhone ? [lockField(form, language)] : []),
        ...handInFields(form, language),
        noteField(form, language),
      ],
      steps: anyPhone ? [unlocking(language)] : [],
      send: [
        button(
          language,
          say(language, 'give.send'),
          verbs.submitReturn,
          { draft, mode },
          'positive',
        ),
        ...(form.devices.length === 0
          ? []
          : [button(language, to, verbs.otherReturn, { draft, mode })]),
      ],
      demo: form.demo,
    },
    language,
  );
}

function deviceField(form: ReturnFormView, language: Language): Field {
  const choices = form.devices.map(({ tag, model }) => ({
    value: tag,
    title: `${modelText(model, language)} · ${tag}`,
  }));
  return choiceField(asked(form, 'device', language, true), choices, 'expanded');
}

function otherFields(form: ReturnFormView, language: Language): readonly Field[] {
  const kinds = namedChoices(language, ['phone', 'computer'], (kind) => `give.kind-${kind}`);
  return [
    choiceField(asked(form, 'kind', language, true), kinds, 'expanded'),
    textField({ ...asked(form, 'identity', language), hint: say(language, 'give.identity-hint') }),
    textField({ ...asked(form, 'whose', language), hint: say(language, 'give.whose-hint') }),
  ];
}

function commonFields(form: ReturnFormView, language: Language): readonly Field[] {
  return [
    choiceField(
      asked(form, 'reason', language, true),
      namedChoices(language, returnReasons, (name) => `reason.${name}`),
    ),
    choiceField(
      asked(form, 'condition', language, true),
      namedChoices(language, conditions, (name) => `reported.${name}`),
    ),
  ];
}

function lockField(form: ReturnFormView, language: Language): Field {
  const choices = namedChoices(language, locks, (name) => `locked.${name}`);
  const hint = say(language, 'give.locked-hint');
  return choiceField({ ...asked(form, 'locked', language), hint }, choices);
}

/** The places that are known, and the next round; where no places are, a text. */
function handInFields(form: ReturnFormView, language: Language): readonly Field[] {
  const handIn = asked(form, 'handIn', language, true);
  if (form.places.length === 0) return [textField(handIn)];
  const choices: readonly Choice[] = [
    ...form.places.map((place) => ({ value: place, title: place })),
    { value: collection, title: say(language, 'give.collect') },
  ];
  const from = {
    ...asked(form, 'collectFrom', language),
    hint: say(language, 'give.collect-hint'),
  };
  return [choiceField(handIn, choices), textField(from)];
}

function noteField(form: ReturnFormView, language: Language): Field {
  return textField(
    { ...asked(form, 'note', language), hint: say(language, 'give.note-hint') },
    true,
  );
}

const labels: Readonly<Record<ReturnField, Key>> = {
  device: 'give.device',
  kind: 'give.kind',
  identity: 'give.identity',
  whose: 'give.whose',
  reason: 'give.reason',
  note: 'give.note',
  condition: 'give.condition',
  locked: 'give.locked',
  handIn: 'give.hand-in',
  collectFrom: 'give.collect-from',
};

/** What is likely to be wrong with a field; whatever else is, is that it is too long. */
const likely: Readonly<Partial<Record<ReturnField, Key>>> = {
  device: 'give.problem.device',
  kind: 'give.problem.kind',
  identity: 'give.problem.identity',
  reason: 'give.problem.reason',
  condition: 'give.problem.condition',
  locked: 'give.problem.locked',
  handIn: 'give.problem.hand-in',
  collectFrom: 'give.problem.collect-from',
};

function asked(form: ReturnFormView, id: ReturnField, language: Language, required = false): Asked {
  const problem = form.problems[id];
  return {
    id,
    label: say(language, labels[id]),
    value: form.entry[id],
    // The way to the other form sends along what is typed, and must not be barred by what is not.
    required: required && form.devices.length === 0,
    hint: required ? say(language, 'form.choose') : '',
    error: say(language, likely[id] ?? 'give.problem.too-long'),
    wrong: problem === undefined ? '' : problemText(id, problem, language),
  };
}

function problemText(field: ReturnField, problem: ReturnProblem, language: Language): string {
  if (problem === 'too-long') return say(language, 'give.problem.too-long');
  if (field === 'device' && problem === 'unknown')
    return say(language, 'give.problem.device-unknown');
  return say(language, likely[field] ?? 'give.problem.too-long');
}
