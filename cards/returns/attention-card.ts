import type { Language } from '../../bot/domain/language';
import type { AttentionLine, AttentionView } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { verbs } from '../verbs';
import { modelText } from './model-text';
import { recordCard, type Section } from './record-card';

const kinds = ['missing', 'lost', 'shared', 'no-due', 'no-purchase'] as const;

/** IT's list of what somebody has to look after: how long it has been so, and what the device holds. */
export function attentionCard(view: AttentionView, language: Language, note = ''): Card {
  const shown = kinds.filter((why) => view.counts[why] > 0);
  return recordCard(
    {
      title: say(language, 'attention.title'),
      note,
      line: say(language, shown.length === 0 ? 'attention.nothing' : 'attention.line'),
      sections: shown.map((why) => sectionOf(view, why, language)),
      actions:
        shown.length === 0
          ? []
          : [button(language, say(language, 'attention.file'), verbs.attentionFile)],
      demo: view.demo,
    },
    language,
  );
}

function sectionOf(view: AttentionView, why: AttentionLine['why'], language: Language): Section {
  const lines = view.lines.filter((line) => line.why === why);
  const more = view.counts[why] - lines.length;
  return {
    heading: `${say(language, `attention.${why}`)}: ${view.counts[why]}`,
    details: [
      ...lines.map((line) => `• ${lineText(line, language)}`),
      ...(more > 0 ? [say(language, 'list.more', { count: more })] : []),
    ],
  };
}

function lineText(line: AttentionLine, language: Language): string {
  const { tag, model, serial, holder, administration } = line;
  return [
    tag,
    modelText(model, language),
    serial,
    holder,
    administration?.[language],
    daysText(line, language),
    holdsText(line, language),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function daysText({ why, days }: AttentionLine, language: Language): string | undefined {
  if (days === undefined || why === 'no-purchase') return undefined;
  if (why === 'shared' && days <= 0) return say(language, 'devices.left', { days: -days });
  return say(language, why === 'lost' ? 'attention.gone-days' : 'attention.over-days', { days });
}

/** What is not wiped may still hold what its user worked with. */
function holdsText({ why, kind }: AttentionLine, language: Language): string | undefined {
  return why === 'missing' || why === 'lost' ? say(language, `attention.holds-${kind}`) : undefined;
}
