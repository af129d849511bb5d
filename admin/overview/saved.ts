import { kilograms } from '../../bot/domain/co2/entry';
import { monthAt } from '../../bot/domain/co2/month';
import { partsOf, yearBefore, yearTo } from '../../bot/domain/co2/monthly/period';
import { Ledger } from '../../bot/services/co2/ledger';
import type { World } from '../../bot/services/world';
import type { Overview } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';

/** What the ledger holds from January to this month, and in the same months of last year, in kg CO2e. */
export async function savedOf(
  { store }: World,
  { organisation, now }: TabTurn,
): Promise<Overview['co2']> {
  const ledger = new Ledger(store);
  const period = yearTo(monthAt(now));
  const [own, before] = await Promise.all([
    ledger.summary(organisation._id, period),
    ledger.summary(organisation._id, yearBefore(period)),
  ]);
  const known = before.confirmed.entries + before.estimated.entries > 0;
  return {
    year: partsOf(period.to).year,
    confirmed: kilograms(own.confirmed.grams),
    estimated: kilograms(own.estimated.grams),
    ...(known && { lastYear: kilograms(before.confirmed.grams) }),
  };
}
