import type { Language } from '../../bot/domain/language';
import type { KeepingView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { dayText } from '../../bot/locale/format';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { textField } from './fields';
import { effectLines } from './keeping-text';
import { modelText } from './model-text';
import { recordCard, type Ask } from './record-card';

/** A wish to keep a device longer: who asks, why, what it means, and what became of it. */
export function keepingCard(view: KeepingView, language: Language, note = ''): Card {
  const { id: keeping, number, device, by, due, until, months, reason, may, stage } = view;
  return recordCard(
    {
      title: say(language, 'keep.title', { number }),
      note,
      line: lineOf(view, language),
      rows: [
        [say(language, 'keep.by'), by.name],
        [say(language, 'back.device'), `${modelText(device.model, language)} · ${device.tag}`],
        [say(language, 'keep.due'), due === undefined ? undefined : dayText(language, due)],
        [say(language, 'keep.until'), dayText(language, until)],
        [say(language, 'keep.why-label'), reason],
        [
          say(language, 'keep.declined-because'),
          stage.name === 'declined' ? stage.reason : undefined,
        ],
      ],
      steps: [
        {
          title: say(language, 'keep.means', { months }),
          lines: effectLines(view.effects, months, language),
        },
      ],
      actions: may.decide
        ? [
            button(
              language,
              say(language, 'keep.grant'),
              verbs.grantKeeping,
              { keeping },
              'positive',
            ),
          ]
        : [],
      asks: [
        ...(may.decide ? [declining(keeping, language)] : []),
        ...(may.withdraw ? [withdrawing(keeping, language)] : []),
      ],
      demo: view.demo,
    },
    language,
  );
}

function lineOf(
  { stage, approver, decidedBy = '–', until }: KeepingView,
  language: Language,
): string {
  const at = stage.since.toISOString();
  switch (stage.name) {
    case 'awaiting':
      return approver === undefined
        ? say(language, 'line.awaiting-it')
        : say(language, 'line.awaiting-manager', { name: approver });
    case 'granted':
      return `✓ ${say(language, 'keep.granted', { name: decidedBy, until, at })}`;
    case 'declined':
      return `✗ ${say(language, 'keep.declined', { name: decidedBy, at })}`;
    case 'withdrawn':
      return say(language, 'keep.withdrawn');
  }
}

function declining(keeping: string, language: Language): Ask {
  return {
    title: say(language, 'button.decline'),
    fields: [
      textField(
        {
          id: 'declineReason',
          label: say(language, 'keep.decline-why'),
          required: true,
          error: say(language, 'input.decline-reason-missing'),
        },
        true,
      ),
    ],
    send: button(
      language,
      say(language, 'button.decline-send'),
      verbs.declineKeeping,
      { keeping },
      'destructive',
    ),
  };
}

function withdrawing(keeping: string, language: Language): Ask {
  return {
    title: say(language, 'back.withdraw'),
    sure: say(language, 'keep.withdraw-sure'),
    send: button(
      language,
      say(language, 'back.withdraw-yes'),
      verbs.withdrawKeeping,
      { keeping },
      'destructive',
    ),
  };
}
