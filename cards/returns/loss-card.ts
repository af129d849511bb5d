import type { Language } from '../../bot/domain/language';
import type { LossView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { timeText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { modelText } from './model-text';
import { recordCard, type Steps } from './record-card';

/** A report of something lost or stolen: to IT what to do, to whoever lost it what is being done. */
export function lossCard(view: LossView, language: Language, note = ''): Card {
  const { number, device, holder, by, administration, how, createdAt } = view;
  return recordCard(
    {
      title: say(language, 'loss.title', { number }),
      note,
      line: lineOf(view, language),
      rows: [
        [
          say(language, 'back.device'),
          [modelText(device.model, language), device.tag, device.serial]
            .filter((one) => one !== undefined)
            .join(' · '),
        ],
        [say(language, 'loss.what'), say(language, `loss.${how}`)],
        [say(language, 'back.holder'), (holder ?? by).name],
        [say(language, 'loss.administration'), administration?.[language]],
        [say(language, 'loss.reported-at'), timeText(language, createdAt)],
        [say(language, 'loss.told'), view.note],
      ],
      steps: stepsOf(view, language),
      actions: actionsOf(view, language),
      demo: view.demo,
    },
    language,
  );
}

function lineOf({ stage, foundBy = '–' }: LossView, language: Language): string {
  if (stage.name === 'reported')
    return stage.wiped ? say(language, 'loss.line-wiped') : say(language, 'loss.line');
  const found = say(language, 'loss.found-by', { name: foundBy, at: stage.since.toISOString() });
  return stage.wiped ? `${found} ${say(language, 'loss.found-wiped')}` : found;
}

/** What to do, in the order in which it matters; nothing once it is found. */
function stepsOf(
  { stage, device, how, forIt, phone }: LossView,
  language: Language,
): readonly Steps[] {
  if (stage.name !== 'reported') return [];
  const police = how === 'stolen' ? [say(language, 'loss.police')] : [];
  if (!forIt) {
    const call = phone === undefined ? [] : [say(language, 'loss.call', { phone })];
    return [
      {
        title: say(language, 'loss.you'),
        lines: [say(language, 'loss.password'), ...police, ...call],
      },
    ];
  }
  return [
    {
      title: say(language, 'loss.steps'),
      lines: [
        say(language, `loss.wipe-${device.kind}`),
        say(language, 'loss.sessions'),
        ...(device.kind === 'phone' ? [say(language, 'loss.sim')] : []),
        ...police,
        say(language, 'loss.incident'),
      ],
    },
  ];
}

function actionsOf({ id: loss, may }: LossView, language: Language): readonly Button[] {
  return [
    ...(may.wipe
      ? [button(language, say(language, 'loss.wiped'), verbs.wipeOrdered, { loss }, 'destructive')]
      : []),
    ...(may.find ? [button(language, say(language, 'loss.found'), verbs.lossFound, { loss })] : []),
  ];
}
