import type { Language } from '../../bot/domain/language';
import { grades } from '../../bot/domain/returns/return-case';
import type { ReturnView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { choiceField, namedChoices, textField } from './fields';
import { modelText } from './model-text';
import { recordCard, type Ask, type Row } from './record-card';
import { unlocking } from './unlocking';

/** A return: where it stands, what it is, and what this viewer can do about it. */
export function returnCard(view: ReturnView, language: Language, note = ''): Card {
  const { number, may } = view;
  return recordCard(
    {
      title: say(language, 'back.title', { number }),
      note,
      line: lineOf(view, language),
      rows: [...whatRows(view, language), ...howRows(view, language)],
      steps: tellsToUnlock(view) ? [unlocking(language)] : [],
      asks: [
        ...(may.receive ? [receiving(view, language)] : []),
        ...(may.withdraw ? [withdrawing(view, language)] : []),
      ],
      demo: view.demo,
    },
    language,
  );
}

function lineOf(view: ReturnView, language: Language): string {
  const { stage, handIn, own, receivedBy = '–' } = view;
  switch (stage.name) {
    case 'announced': {
      if (!own) return say(language, 'back.announced-it');
      if (handIn === undefined) return say(language, 'back.announced-leaver');
      if (awaitsNew(view)) return say(language, 'back.announced-swap', { place: handIn.place });
      return say(language, `back.announced-${handIn.how}`, { place: handIn.place });
    }
    case 'half-swapped':
      return say(language, 'back.half-swapped');
    case 'received':
      return say(language, 'back.received', { name: receivedBy, at: stage.since.toISOString() });
    case 'withdrawn':
      return say(language, 'back.withdrawn');
  }
}

/** The old one is needed until the new one is there. */
function awaitsNew({ swap }: ReturnView): boolean {
  return swap !== undefined && swap.stage !== 'handed-over';
}

/** Whoever still has a phone in their hand and has not signed out of it. */
function tellsToUnlock({ own, stage, device, described, locked }: ReturnView): boolean {
  const kind = device?.kind ?? described?.kind;
  return own && stage.name === 'announced' && kind === 'phone' && locked !== 'signed-out';
}

function whatRows(view: ReturnView, language: Language): readonly Row[] {
  const { device, described, by, holder, whose, swap } = view;
  const text = (key: Parameters<typeof say>[1]): string => say(language, key);
  return [
    [
      text('back.device'),
      device === undefined
        ? undefined
        : [modelText(device.model, language), device.tag, device.serial]
            .filter((one) => one !== undefined)
            .join(' · '),
    ],
    [text('back.described'), device === undefined ? describedText(described, language) : undefined],
    [text('back.from'), by?.name],
    [text('back.holder'), holder !== undefined && holder.oid !== by?.oid ? holder.name : undefined],
    [text('back.whose'), whose],
    [
      text('back.new'),
      swap === undefined
        ? undefined
        : [
            modelText(swap.product, language),
            swap.number,
            say(language, `stage.${swap.stage}`),
          ].join(' · '),
    ],
  ];
}

function describedText(described: ReturnView['described'], language: Language): string | undefined {
  if (described === undefined) return undefined;
  const kind = say(language, `back.${described.kind}`);
  return described.identity === undefined ? kind : `${kind} · ${described.identity}`;
}

function howRows(view: ReturnView, language: Language): readonly Row[] {
  const { reason, note, stage } = view;
  // Once it is in, where it was to be left is of no use to anybody.
  const handIn = stage.name === 'announced' ? view.handIn : undefined;
  return [
    [
      say(language, 'back.reason'),
      reason === undefined ? undefined : say(language, `reason.${reason}`),
    ],
    ...conditionRows(view, language),
    [say(language, handIn?.how === 'collection' ? 'back.collect' : 'back.hand-in'), handIn?.place],
    [say(language, 'back.note'), note],
    ...receiptRows(view, language),
  ];
}

/** As whoever gave it back saw it; of what nobody announced, nothing. */
function conditionRows(view: ReturnView, language: Language): readonly Row[] {
  const { origin, condition, locked, device, described } = view;
  if (origin === 'walk-in' || origin === 'leaver') return [];
  const phone = (device?.kind ?? described?.kind) === 'phone';
  return [
    [say(language, 'back.condition'), conditionText(condition, language)],
    [say(language, 'back.locked'), phone ? lockText(locked, language) : undefined],
  ];
}

/** That nobody knew is no news. */
function conditionText(condition: ReturnView['condition'], language: Language): string | undefined {
  return condition === 'unknown' ? undefined : say(language, `reported.${condition}`);
}

function receiptRows({ stage }: ReturnView, language: Language): readonly Row[] {
  if (!('grade' in stage)) return [];
  return [
    [say(language, 'back.grade'), say(language, `grade.${stage.grade}`)],
    [say(language, 'back.placed'), stage.place],
  ];
}

/** What is locked is worth a mark: IT cannot reuse it. */
function lockText(locked: ReturnView['locked'], language: Language): string {
  return `${locked === 'signed-out' ? '' : '⚠ '}${say(language, `locked.${locked}`)}`;
}

function receiving({ id, places, stage }: ReturnView, language: Language): Ask {
  const [place = ''] = places;
  const version = stage.since.getTime().toString(36);
  return {
    title: say(language, 'back.receive'),
    sure: say(language, 'back.receive-sure'),
    fields: [
      choiceField(
        {
          id: 'grade',
          label: say(language, 'back.grade-label'),
          hint: say(language, 'form.choose'),
          required: true,
          error: say(language, 'back.grade-missing'),
        },
        namedChoices(language, grades, (name) => `grade.${name}`),
      ),
      textField({
        id: 'receivePlace',
        label: say(language, 'back.place-label'),
        value: place,
        error: say(language, 'back.place-wrong'),
      }),
      textField({
        id: 'identity',
        label: say(language, 'back.identity-label'),
        error: say(language, 'back.identity-wrong'),
      }),
    ],
    send: button(
      language,
      say(language, 'back.receive'),
      verbs.receiveReturn,
      { return: id, version },
      'positive',
    ),
  };
}

function withdrawing({ id }: ReturnView, language: Language): Ask {
  return {
    title: say(language, 'back.withdraw'),
    sure: say(language, 'back.withdraw-sure'),
    send: button(
      language,
      say(language, 'back.withdraw-yes'),
      verbs.withdrawReturn,
      { return: id },
      'destructive',
    ),
  };
}
