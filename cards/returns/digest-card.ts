import type { DeviceLine } from '../../bot/domain/device-view';
import type { Language } from '../../bot/domain/language';
import type { DigestView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { button, type Button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { modelText } from './model-text';
import { recordCard, type Section } from './record-card';

/** What is soon to go back, each with what can be done; to a manager, what should have come back. */
export function digestCard(view: DigestView, language: Language, note = ''): Card {
  const { holder = '–', lines, more } = view;
  const own = view.for === 'holder';
  return recordCard(
    {
      title: own ? say(language, 'due.title') : say(language, 'due.manager-title'),
      note,
      line: own ? lineOf(view, language) : say(language, 'due.manager-line', { name: holder }),
      sections: [
        ...lines.map((line) => sectionOf(line, own, language)),
        ...(more === 0
          ? []
          : [{ heading: say(language, 'list.more', { count: more }), details: [] }]),
      ],
      actions: own ? choices(view, language) : [],
      demo: view.demo,
    },
    language,
  );
}

function lineOf({ off, snoozedUntil, lines }: DigestView, language: Language): string {
  if (lines.length === 0) return say(language, 'due.nothing');
  if (off) return say(language, 'due.off-line');
  return snoozedUntil === undefined
    ? say(language, 'due.line')
    : say(language, 'due.snoozed-line', { day: snoozedUntil });
}

function sectionOf(line: DeviceLine, own: boolean, language: Language): Section {
  const { tag: device, model, state } = line;
  const announced = state === 'return-requested';
  return {
    heading: `${modelText(model, language)} · ${device}`,
    details: [whenText(line, language), ...(announced ? [say(language, 'due.announced')] : [])],
    actions:
      own && !announced
        ? [
            button(language, say(language, 'due.swap'), verbs.swapDevice, { device }),
            button(language, say(language, 'due.give-back'), verbs.openReturn, { device }),
            button(language, say(language, 'due.keep'), verbs.openKeeping, { device }),
          ]
        : [],
  };
}

function whenText({ due = '', daysLeft = 0 }: DeviceLine, language: Language): string {
  if (daysLeft < 0) return say(language, 'devices.over', { due, days: -daysLeft });
  if (daysLeft === 0) return say(language, 'due.today');
  const left = say(language, 'devices.left', { days: daysLeft });
  return say(language, 'devices.due', { due, left });
}

function choices({ off, snoozedUntil, lines }: DigestView, language: Language): readonly Button[] {
  if (off || snoozedUntil !== undefined)
    return [button(language, say(language, 'due.on'), verbs.digestOn)];
  if (lines.length === 0) return [];
  return [
    button(language, say(language, 'due.snooze'), verbs.snoozeDigest),
    button(language, say(language, 'due.off'), verbs.digestOff),
  ];
}
