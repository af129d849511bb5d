import type { Equivalence } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';

/** One comparison with its source; empty where the figure is too small for any. */
export function equivalenceText(equivalence: Equivalence | undefined, language: Language): string {
  if (equivalence === undefined) return '';
  const { what, source } = equivalence;
  return say(language, 'co2.equivalence', { what: what[language], source: source[language] });
}
