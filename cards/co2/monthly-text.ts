import type { MonthlyView } from '../../bot/domain/co2/monthly/view';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';

/** What is still an estimate, apart from what is confirmed. */
export function estimatedText({ kg }: MonthlyView, language: Language): string {
  return kg.estimated > 0
    ? say(language, 'co2.estimated', { kg: kg.estimated })
    : say(language, 'co2.estimated-none');
}

/** By which factors it was counted, and what other accepted ones would say. */
export function methodText({ method }: MonthlyView, language: Language): string {
  const { low, high } = method;
  const factors = method.factors[language];
  return low === undefined || high === undefined || low === high
    ? say(language, 'co2.method', { factors })
    : say(language, 'co2.method-range', { factors, low, high });
}
