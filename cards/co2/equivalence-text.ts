import { comparisonOf } from '../../bot/domain/co2/equivalences';
import type { Equivalence } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { numberText } from '../../bot/locale/format';

/** One comparison with its source; empty where the figure is too small for any. */
export function equivalenceText(equivalence: Equivalence | undefined, language: Language): string {
  if (equivalence === undefined) return '';
  const { unit, source } = comparisonOf(equivalence.comparison);
  const { amount } = equivalence;
  const words = amount === 1 ? unit[language].one : unit[language].other;
  const what = `${numberText(language, amount)} ${words}`;
  return say(language, 'co2.equivalence', { what, source: source[language] });
}
