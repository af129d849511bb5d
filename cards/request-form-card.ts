import type { Language } from '../bot/domain/language';
import type { FormField } from '../bot/domain/request-form';
import type { RequestFormView } from '../bot/domain/request-form-view';
import { say } from '../bot/locale';
import { button } from './buttons';
import { design, type Card } from './card';
import { offerText } from './offer-text';
import template from './templates/request-form.json';
import { verbs } from './verbs';

const draw = design(template);

/** The request form, with everything typed still there and everything wrong named. */
export function requestFormCard(form: RequestFormView, language: Language): Card {
  const { entry, draft, kind } = form;
  const text = (field: FormField): object => fieldOf(form, field, language);
  const title = say(language, `form.${kind}`);
  const none = { title: '', value: '' };
  return draw({
    language,
    title,
    intro: say(language, 'form.intro'),
    summary: `${title}. ${say(language, 'form.intro')}`,
    problemsTitle: say(language, 'form.problems'),
    problems: problemsOf(form, language),
    product: {
      ...text('product'),
      choices: orNone(
        form.products.map((offer) => ({ title: offerText(offer, language), value: offer.product._id })),
        none,
      ),
    },
    newOnly: { ...text('newOnly'), label: say(language, 'short.newOnly'), title: say(language, 'field.newOnly'), value: String(entry.newOnly) },
    recipient: {
      ...text('recipient'),
      choices: [
        { title: say(language, 'form.me'), value: 'me' },
        { title: say(language, 'form.colleague'), value: 'colleague' },
      ],
    },
    colleague: { ...text('colleague'), hint: say(language, 'form.colleague-hint') },
    neededBy: text('neededBy'),
    place: {
      ...text('place'),
      hint: say(language, 'form.place-hint'),
      choices: form.places.map((place) => ({ title: place, value: place })),
    },
    administration: {
      ...text('administration'),
      hint: say(language, 'form.administration-hint'),
      choices: form.administrations.map(({ id, name }) => ({ title: name[language], value: id })),
    },
    accountString: { ...text('accountString'), hint: say(language, 'form.account-hint', { example: form.accountExample }) },
    reason: { ...text('reason'), hint: say(language, 'form.reason-hint') },
    send: button(language, say(language, 'form.send'), verbs.submitRequest, { draft, kind }, 'positive'),
    demo: form.demo ? say(language, 'demo') : '',
  });
}

function fieldOf(form: RequestFormView, field: FormField, language: Language): object {
  const problem = problemText(form, field, language);
  return {
    label: say(language, `field.${field}`),
    value: String(form.entry[field]),
    error: problem ?? say(language, 'form.required'),
  };
}

function problemsOf(form: RequestFormView, language: Language): readonly { readonly field: string; readonly text: string }[] {
  return (Object.keys(form.problems) as FormField[]).map((field) => ({
    field: say(language, `short.${field}`),
    text: problemText(form, field, language) ?? '',
  }));
}

function problemText(form: RequestFormView, field: FormField, language: Language): string | undefined {
  const problem = form.problems[field];
  if (problem === undefined) return undefined;
  const example = problem === 'not-a-day' ? '2027-01-31' : form.accountExample;
  return say(language, `problem.${problem}`, { example, names: form.colleagues.join(', ') });
}

/** A choice set without choices is no valid card. */
function orNone<T>(choices: readonly T[], none: T): readonly T[] {
  return choices.length === 0 ? [none] : choices;
}
