import type { Language } from '../../bot/domain/language';
import type { KeepingEffects } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { numberText } from '../../bot/locale/format';

/** What keeping a device longer means for rent, support and climate: what is known, and what is not. */
export function effectLines(
  effects: KeepingEffects,
  months: number,
  language: Language,
): readonly string[] {
  const { rent, ageMonths, footprint } = effects;
  return [
    rent === undefined
      ? say(language, 'keep.rent-unknown')
      : say(language, 'keep.rent', {
          rent: rent.monthly,
          months,
          total: numberText(language, rent.total),
        }),
    ageMonths === undefined
      ? say(language, 'keep.support-unknown')
      : say(language, 'keep.support', { years: yearsText(ageMonths, language) }),
    footprint === undefined
      ? say(language, 'keep.climate-unknown')
      : say(language, 'keep.climate', { kg: footprint }),
  ];
}

/** "4 år" or "4,5 år": halves are as fine as it needs to be. */
function yearsText(months: number, language: Language): string {
  return numberText(language, Math.round(months / 6) / 2);
}
