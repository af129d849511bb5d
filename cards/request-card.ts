import type { Language } from '../bot/domain/language';
import type { RequestView } from '../bot/domain/request-view';
import { say } from '../bot/locale';
import { button, type Button } from './buttons';
import { design, shownIf, spoken, type Card } from './card';
import { costText } from './offer-text';
import { productName } from './product-name';
import { decisionsOf, factsOf } from './request-facts';
import { progressOf } from './request-progress';
import { statusLine } from './request-status';
import template from './templates/request.json';
import { verbs } from './verbs';

const draw = design(template);

/**
 * A request, for whoever looks: what it is, how far it has come, and what they may do now. `note` is a
 * sentence above it. The people in `refreshFor` (Teams' ids, at most 60) get the card drawn anew when they see it.
 */
export function requestCard(
  view: RequestView,
  language: Language,
  note = '',
  refreshFor: readonly string[] = [],
): Card {
  const { number, stage } = view;
  const card = draw({
    language,
    title: say(language, 'request.title', { number }),
    note: shownIf(note),
    line: statusLine(view, language),
    progress: progressOf(view, language),
    summary: spoken(note, say(language, 'request.summary', { number, stage: stage.name })),
    facts: factsOf(view, language),
    decisions: decisionsOf(view, language),
    prepare: view.may.prepare ? [preparing(view, language)] : [],
    buttons: buttonsOf(view, language),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
  return refreshFor.length === 0
    ? card
    : { ...card, refresh: refreshing(view, language, refreshFor) };
}

function refreshing({ id }: RequestView, language: Language, userIds: readonly string[]): object {
  const { title, verb, data } = button(language, say(language, 'button.open'), verbs.showRequest, {
    request: id,
  });
  return { action: { type: 'Action.Execute', title, verb, data }, userIds: userIds.slice(0, 60) };
}

/** The row of buttons; none where there is nothing to press. */
function buttonsOf(view: RequestView, language: Language): readonly object[] {
  const row = {
    actions: atOnce(view, language),
    move: movingTo(view, language),
    decline: view.may.decide || view.may.move ? [declining(view, language)] : [],
    cancel: view.may.cancel ? [cancelling(view, language)] : [],
  };
  return Object.values(row).some(({ length }) => length > 0) ? [row] : [];
}

/** What takes one press. */
function atOnce(view: RequestView, language: Language): readonly Button[] {
  const { id: request, may } = view;
  const made: readonly (Button | false)[] = [
    may.decide &&
      button(language, say(language, 'button.approve'), verbs.approve, decided(view), 'positive'),
    may.confirm &&
      button(
        language,
        say(language, 'button.confirm'),
        verbs.confirmReceipt,
        { request },
        'positive',
      ),
  ];
  return made.filter((one) => one !== false);
}

function preparing(view: RequestView, language: Language): object {
  const { id: request, stage, place } = view;
  const again = stage.name === 'ready';
  const title = say(language, again ? 'button.ready-change' : 'button.ready');
  return {
    place: again ? stage.place : place,
    when: again ? stage.when : '',
    placeLabel: say(language, 'input.ready-place'),
    placeMissing: say(language, 'input.ready-place-missing'),
    whenLabel: say(language, 'input.ready-when'),
    whenHint: say(language, 'input.ready-when-hint'),
    whenWrong: say(language, 'input.ready-when-wrong'),
    button: button(language, title, verbs.makeReady, { request }, again ? 'default' : 'positive'),
  };
}

/** What a decision is about: the request, and the step of it that the card shows. */
function decided({ id: request, stage }: RequestView): Readonly<Record<string, string>> {
  return stage.name === 'awaiting' ? { request, step: String(stage.step) } : { request };
}

function declining(view: RequestView, language: Language): object {
  return {
    title: say(language, 'button.decline'),
    label: say(language, 'input.decline-reason'),
    missing: say(language, 'input.decline-reason-missing'),
    button: button(
      language,
      say(language, 'button.decline-send'),
      verbs.decline,
      decided(view),
      'destructive',
    ),
  };
}

/** To another model, where there is one that is no dearer. */
function movingTo({ id: request, moves = [] }: RequestView, language: Language): readonly object[] {
  const [first] = moves;
  if (first === undefined) return [];
  return [
    {
      title: say(language, 'button.move'),
      label: say(language, 'input.move-to'),
      missing: say(language, 'input.move-to-missing'),
      value: first._id,
      choices: moves.map((product) => ({
        title: `${productName(product, language)} · ${costText(product, language)}`,
        value: product._id,
      })),
      button: button(
        language,
        say(language, 'button.move-send'),
        verbs.moveRequest,
        { request },
        'positive',
      ),
    },
  ];
}

/** Asks once more: beside "I have got it", a slip of the finger would give the device away. */
function cancelling({ id: request, stage }: RequestView, language: Language): object {
  return {
    title: say(language, 'button.cancel'),
    sure: say(language, 'device' in stage ? 'cancel.sure-device' : 'cancel.sure'),
    button: button(
      language,
      say(language, 'button.cancel-sure'),
      verbs.cancelRequest,
      { request },
      'destructive',
    ),
  };
}
