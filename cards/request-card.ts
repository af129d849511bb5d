import type { Language } from '../bot/domain/language';
import type { RequestView } from '../bot/domain/request-view';
import type { StageName } from '../bot/domain/request';
import { say } from '../bot/locale';
import { button, type Button } from './buttons';
import { design, type Card } from './card';
import { decisionsOf, factsOf } from './request-facts';
import template from './templates/request.json';
import { verbs } from './verbs';

const draw = design(template);

/** A shape for each stage, so that colour is never needed to tell them apart. */
const marks: Readonly<Record<StageName, string>> = {
  awaiting: '◔',
  queued: '◑',
  reserved: '◕',
  ready: '➜',
  'handed-over': '✓',
  declined: '✗',
  cancelled: '↩',
};

/** A request, for whoever looks: what it is, how far it has come, and what they may do now. */
export function requestCard(view: RequestView, language: Language, note = ''): Card {
  const title = say(language, 'request.title', { number: view.number });
  const line = statusLine(view, language);
  return draw({
    language,
    title,
    note,
    line,
    mark: marks[view.stage.name],
    summary: [note, `${title}.`, line].filter((text) => text !== '').join(' '),
    facts: factsOf(view, language),
    decisions: decisionsOf(view, language),
    prepare: preparing(view, language),
    buttons: buttonsOf(view, language),
    decline: declining(view, language),
    demo: view.demo ? say(language, 'demo') : '',
  });
}

/** How far the request has come, in a sentence. */
export function statusLine(view: RequestView, language: Language): string {
  const { stage } = view;
  const tag = view.device?.tag ?? '';
  switch (stage.name) {
    case 'awaiting': {
      const name = view.steps[stage.step]?.approverName;
      return name === undefined ? say(language, 'line.awaiting-it') : say(language, 'line.awaiting-manager', { name });
    }
    case 'queued': {
      const position = view.position ?? 1;
      return stage.expected === undefined
        ? say(language, 'line.queued', { position })
        : say(language, 'line.queued-expected', { position, expected: stage.expected });
    }
    case 'ready': {
      const { place, when } = stage;
      return say(language, when === '' ? 'line.ready' : 'line.ready-when', { tag, place, when });
    }
    case 'declined':
      return say(language, 'line.declined', { name: view.decisions.at(-1)?.byName ?? '' });
    case 'reserved':
    case 'handed-over':
    case 'cancelled':
      return say(language, `line.${stage.name}`, { tag });
  }
}

function buttonsOf(view: RequestView, language: Language): readonly Button[] {
  const { id: request, may, stage } = view;
  const made: readonly (Button | false)[] = [
    may.decide && button(language, say(language, 'button.approve'), verbs.approve, decided(view), 'positive'),
    may.confirm && button(language, say(language, 'button.confirm'), verbs.confirmReceipt, { request }, 'positive'),
    may.prepare &&
      button(language, say(language, stage.name === 'ready' ? 'button.ready-change' : 'button.ready'), verbs.makeReady, { request }, 'positive'),
    may.cancel && button(language, say(language, 'button.cancel'), verbs.cancelRequest, { request }),
  ];
  return made.filter((one) => one !== false);
}

function preparing({ may, stage, place }: RequestView, language: Language): object {
  return {
    now: may.prepare,
    place: 'place' in stage ? stage.place : place,
    when: 'when' in stage ? stage.when : '',
    placeLabel: say(language, 'input.ready-place'),
    whenLabel: say(language, 'input.ready-when'),
    whenHint: say(language, 'input.ready-when-hint'),
    required: say(language, 'form.required'),
  };
}

/** What a decision is about: the request, and the step of it that the card shows. */
function decided({ id: request, stage }: RequestView): Readonly<Record<string, string>> {
  return stage.name === 'awaiting' ? { request, step: String(stage.step) } : { request };
}

function declining(view: RequestView, language: Language): object {
  return {
    now: view.may.decide,
    title: say(language, 'button.decline'),
    label: say(language, 'input.decline-reason'),
    required: say(language, 'form.required'),
    button: button(language, say(language, 'button.decline-send'), verbs.decline, decided(view), 'destructive'),
  };
}
