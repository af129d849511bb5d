import type { Organisation } from '../../domain/organisation';
import {
  keyFigures,
  missingByAge,
  monthsUntil,
  type Fate,
  type KeyFigure,
  type MissingByAge,
  type Month,
} from '../../domain/refurbisher/key-figures';
import { dayOf, daysAfter } from '../../domain/time';
import type { World } from '../world';
import { fatesOf } from './fates';
import { missingNow } from './missing-now';

/** The figures of giving back, wiping and new life. */
export interface KeyFigures {
  readonly months: readonly Month[];
  /** Each month: all together first, then by administration. */
  readonly figures: readonly KeyFigure[];
  /** Devices that should have come back and have not, by administration. */
  readonly missing: readonly MissingByAge[];
}

/** Wipes and ends of devices that came back so long before the first month are counted in it too. */
const reachBack = 366;

/**
 * Return rate, days to wipe and outcome mix of the last `count` months, this one included, and what is
 * missing now. For IT's cards, the admin tab and the monthly CO2 card. Reads what ended or was due in
 * those months and the year before, not the whole register.
 */
export async function loadKeyFigures(
  world: Pick<World, 'store'>,
  organisation: Pick<Organisation, '_id'>,
  count: number,
  now: Date,
): Promise<KeyFigures> {
  const today = dayOf(now);
  const months = monthsUntil(today.slice(0, 7), count);
  const from = daysAfter(`${months[0] ?? today.slice(0, 7)}-01`, -reachBack);
  const missing = await missingNow(world, organisation._id, today);
  const back = await fatesOf(world, organisation._id, from);
  const fates: readonly Fate[] = [...back, ...missing];
  return {
    months,
    figures: keyFigures(fates, months, today),
    missing: missingByAge(missing, today),
  };
}
