import type { MonthlyView } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';

/** Whose figures: "Omsorgsförvaltningen", several with "och" between, or the organisation's whole. */
export function whoseText(
  { administrations, organisation }: Pick<MonthlyView, 'administrations' | 'organisation'>,
  language: Language,
): string {
  if (administrations === undefined)
    return say(language, 'co2.organisation', { name: organisation });
  return listText(
    administrations.map((name) => name[language]),
    language,
  );
}

/** "a, b och c". */
export function listText(words: readonly string[], language: Language): string {
  return lists[language].format(words);
}

const lists = {
  sv: new Intl.ListFormat('sv-SE', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;
