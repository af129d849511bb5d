import { comparisonOf, unitsOf } from '../../../domain/co2/equivalences';
import type { Equivalence } from '../../../domain/co2/monthly/view';

/** The one whose ground is known; the published others stand on grounds that nobody has told. */
const usual = 'car-km';

/** One comparison to picture so many kg CO2e by, as roughly as it is known; none for less than a kilogram. */
export function equivalenceOf(kg: number): Equivalence | undefined {
  if (kg < 1) return undefined;
  const amount = Number(unitsOf(comparisonOf(usual), kg).toPrecision(2));
  return { comparison: usual, amount };
}
