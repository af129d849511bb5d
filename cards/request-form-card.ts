import type { Language } from '../bot/domain/language';
import type { FormField } from '../bot/domain/request-form';
import type { RequestFormView } from '../bot/domain/request-form-view';
import type { Day } from '../bot/domain/time';
import { say } from '../bot/locale';
import { suggestCard } from './ask-card';
import { button } from './buttons';
import { design, shownIf, spoken, type Card } from './card';
import { hintOf, problemOf } from './form-problems';
import { offerText } from './offer-text';
import template from './templates/request-form.json';
import { verbs } from './verbs';

const draw = design(template);

/**
 * The request form, with everything typed still there and everything wrong named. Without anything to
 * choose, a sentence that says so. The calendar begins `today`, where that is given.
 */
export function requestFormCard(form: RequestFormView, language: Language, today?: Day): Card {
  if (form.products.length === 0) {
    return suggestCard(say(language, 'form.nothing'), ['support'], language);
  }
  const card = draw({ ...frame(form, language), ...fields(form, language) });
  return today === undefined ? card : notBefore(card, today);
}

function frame(form: RequestFormView, language: Language): object {
  const { draft, kind } = form;
  const title = say(language, `form.${kind}`);
  const wrong = (Object.keys(form.problems) as FormField[]).map((field) => ({
    text: `• ${problemOf(form, field, language)}`,
  }));
  const lead = wrong.length > 0 ? say(language, 'form.problems') : say(language, 'form.intro');
  return {
    language,
    title,
    summary: spoken(`${title}.`, lead, ...wrong.map(({ text }) => text.slice(2))),
    intro: wrong.length > 0 ? [] : [{ text: lead }],
    problems: wrong.length > 0 ? [{ title: `⚠ ${lead}`, wrong }] : [],
    // Whoever pressed stands by the button, with the list of faults out of sight.
    notSent:
      wrong.length > 0 ? [{ text: say(language, 'form.not-sent', { count: wrong.length }) }] : [],
    send: button(
      language,
      say(language, 'form.send'),
      verbs.submitRequest,
      { draft, kind },
      'positive',
    ),
    demo: shownIf(form.demo ? say(language, 'demo') : ''),
  };
}

function fields(form: RequestFormView, language: Language): object {
  const { products, administrations } = form;
  const choose = say(language, 'form.choose');
  const of = (field: FormField): object => fieldOf(form, field, language);
  return {
    product: {
      ...of('product'),
      choices: products.map((offer) => choice(offer.product._id, offerText(offer, language))),
    },
    newOnly: { ...of('newOnly'), title: say(language, 'form.exactly') },
    recipient: {
      ...of('recipient'),
      choices: [
        choice('me', say(language, 'form.me')),
        choice('colleague', say(language, 'form.colleague')),
      ],
    },
    ...colleagueFields(form, language),
    neededBy: { ...of('neededBy'), hint: say(language, 'form.choose-day') },
    ...placeFields(form, language),
    administration: {
      ...of('administration'),
      hint: choose,
      choices: administrations.map(({ id, name }) => choice(id, name[language])),
    },
    accountString: {
      ...of('accountString'),
      hint: say(language, 'form.account-hint', { example: form.accountExample }),
    },
    reason: { ...of('reason'), hint: say(language, 'form.reason-hint') },
  };
}

/** A name to write; where it fits several, whom it may mean. */
function colleagueFields(form: RequestFormView, language: Language): object {
  const { problems, colleagues } = form;
  const field = fieldOf(form, 'colleague', language);
  if (problems.colleague !== 'several' || colleagues.length === 0) {
    return {
      colleague: [{ ...field, hint: say(language, 'form.colleague-hint') }],
      colleagues: [],
    };
  }
  const choices = [
    ...colleagues.slice(0, mostSuggested).map((one) => choice(one, one)),
    choice(' ', say(language, 'form.colleague-other')),
  ];
  const hint = say(language, 'form.choose');
  return { colleague: [], colleagues: [{ ...field, value: '', hint, choices }] };
}

/** More than these is no help in choosing. */
const mostSuggested = 10;

/** The places that are known; where none are, a text. */
function placeFields(form: RequestFormView, language: Language): object {
  const place = fieldOf(form, 'place', language);
  const hint = say(language, 'form.choose');
  const choices = form.places.map((one) => choice(one, one));
  return choices.length > 0
    ? { place: [{ ...place, hint, choices }], otherPlace: [] }
    : { place: [], otherPlace: [place] };
}

function fieldOf(form: RequestFormView, field: FormField, language: Language): object {
  const value = String(form.entry[field]);
  return {
    label: say(language, `field.${field}`),
    // Nothing but spaces would hide the hint.
    value: value.trim() === '' ? '' : value,
    error: hintOf(form, field, language),
    wrong: shownIf(problemOf(form, field, language)),
  };
}

function choice(value: string, title: string): { readonly title: string; readonly value: string } {
  return { title, value };
}

/** The day a calendar begins is left out of the template, for clients that take an empty one for a fault. */
function notBefore(card: Card, today: Day): Card {
  const body = card['body'] as readonly Readonly<Record<string, unknown>>[];
  return {
    ...card,
    body: body.map((item) => (item['type'] === 'Input.Date' ? { ...item, min: today } : item)),
  };
}
