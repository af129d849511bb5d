import type { Language } from '../bot/domain/language';
import type { FieldProblem, FormField } from '../bot/domain/request-form';
import type { RequestFormView } from '../bot/domain/request-form-view';
import { isKey, say, type Key } from '../bot/locale';

/** What a client that checks by itself is likely to find wrong with a field. */
const likely: Readonly<Record<FormField, FieldProblem>> = {
  product: 'missing',
  newOnly: 'missing',
  recipient: 'missing',
  colleague: 'missing',
  neededBy: 'in-the-past',
  place: 'missing',
  administration: 'missing',
  accountString: 'missing',
  reason: 'too-long',
};

/** A sentence that names the field and says what to do about it; empty where nothing is wrong. */
export function problemOf(form: RequestFormView, field: FormField, language: Language): string {
  const problem = form.problems[field];
  return problem === undefined ? '' : sentence(form, field, problem, language);
}

/** What a client shows where it refuses a field before anything is sent. */
export function hintOf(form: RequestFormView, field: FormField, language: Language): string {
  return problemOf(form, field, language) || sentence(form, field, likely[field], language);
}

/** The field's own sentence, where it has one for that. */
function sentence(
  form: RequestFormView,
  field: FormField,
  problem: FieldProblem,
  language: Language,
): string {
  const own = `problem.${field}.${problem}`;
  const key: Key = isKey(own) ? own : `problem.${problem}`;
  const example = problem === 'not-a-day' ? '2027-01-31' : form.accountExample;
  return say(language, key, { field: say(language, `field.${field}`), example });
}
