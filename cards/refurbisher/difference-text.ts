import type { Language } from '../../bot/domain/language';
import type { DifferenceKind } from '../../bot/domain/refurbisher/difference';
import type { DifferenceView } from '../../bot/domain/refurbisher/report-view';
import { say } from '../../bot/locale';

type Told = Pick<DifferenceView, 'kind' | 'name' | 'facts'>;

/** What does not match, with the device's number and what makes it clear which row or state it is. */
export function differenceText(told: Told, language: Language): string {
  const more = [told.name, ...detailsOf(told, language)].filter((part) => part !== '');
  return `${say(language, `difference.${told.kind}`)}: ${more.join(' · ')}`;
}

/** What was written, in which row, and what it may mean. */
export function detailsOf(
  { facts: { line, hint, text } }: Pick<DifferenceView, 'facts'>,
  language: Language,
): readonly string[] {
  return [
    ...(text === undefined ? [] : [say(language, 'differences.text', { text })]),
    ...(line === undefined ? [] : [say(language, 'differences.row', { line })]),
    ...(hint === undefined ? [] : [say(language, 'differences.hint', { hint })]),
  ];
}

export function nextStepText(kind: DifferenceKind, language: Language): string {
  return `→ ${say(language, `next.${kind}`)}`;
}
