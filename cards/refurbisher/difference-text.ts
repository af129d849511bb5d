import type { Language } from '../../bot/domain/language';
import type { DifferenceKind } from '../../bot/domain/refurbisher/difference';
import type { DifferenceView } from '../../bot/domain/refurbisher/report-view';
import { say } from '../../bot/locale';

/** What does not match, with the device's number and what makes it clear which row or state it is. */
export function differenceText(
  { kind, name, facts }: Pick<DifferenceView, 'kind' | 'name' | 'facts'>,
  language: Language,
): string {
  const { line, hint, text } = facts;
  const more = [
    name,
    ...(text === undefined ? [] : [`”${text}”`]),
    ...(line === undefined ? [] : [say(language, 'differences.row', { line })]),
    ...(hint === undefined ? [] : [say(language, 'differences.hint', { hint })]),
  ].filter((part) => part !== '');
  return `${say(language, `difference.${kind}`)}: ${more.join(' · ')}`;
}

export function nextStepText(kind: DifferenceKind, language: Language): string {
  return `→ ${say(language, `next.${kind}`)}`;
}
