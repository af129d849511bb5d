import type { Language } from '../../bot/domain/language';
import type { ReceptionLine, Recognised } from '../../bot/domain/returns/reception';
import type { ReceptionFormView } from '../../bot/domain/returns/views';
import { say, type Key } from '../../bot/locale';

type Line = ReceptionFormView['lines'][number];

/** What a line is, in words; what cannot be received says why and what to do. */
export function foundText({ found, typed, holderName }: Line, language: Language): string {
  const { kind } = found;
  if (kind === 'unknown' && found.number !== undefined)
    return say(language, 'receive.expected', { number: found.number });
  if (kind === 'already') return alreadyText(found, holderName, typed, language);
  if (kind === 'unannounced') {
    return holderName === undefined
      ? say(language, 'receive.unannounced-shared')
      : say(language, 'receive.unannounced', { name: holderName });
  }
  return say(language, `receive.${kind}`, {
    number: ('number' in found ? found.number : undefined) ?? '',
    state: kind === 'elsewhere' ? found.state : '',
    tags: kind === 'several' ? found.tags.join(', ') : '',
  });
}

function alreadyText(
  found: Extract<Recognised, { kind: 'already' }>,
  byName: string | undefined,
  typed: string,
  language: Language,
): string {
  const { number = typed, since } = found;
  if (byName === undefined) return say(language, 'receive.already-short', { number });
  return say(language, 'receive.already', { number, name: byName, at: since.toISOString() });
}

const outcomes: Readonly<Record<ReceptionLine['outcome'], Key>> = {
  received: 'receive.ok',
  registered: 'receive.registered',
  already: 'receive.already-short',
  elsewhere: 'receive.elsewhere',
  several: 'receive.several',
  mistyped: 'receive.mistyped',
  'no-return': 'receive.no-return',
  'other-device': 'receive.other-device',
  changed: 'receive.changed',
};

/** How a line ended, and what to do where it was not received. */
export function outcomeText(line: ReceptionLine, language: Language): string {
  const { outcome, typed, tag = typed, number = typed, state = '', tags = [] } = line;
  const grade = line.grade === undefined ? '' : say(language, `grade.${line.grade}`).toLowerCase();
  const facts = { typed: tag, tag, number, state, grade, tags: tags.join(', ') };
  return say(language, outcomes[outcome], facts);
}
