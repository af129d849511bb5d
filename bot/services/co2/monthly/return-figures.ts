import { monthsLater } from '../../../domain/co2/month';
import { monthsIn, type Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import { keyFigures, type Fate } from '../../../domain/refurbisher/key-figures';
import { daysAfter, daysBetween, type Day } from '../../../domain/time';
import { fatesOf } from '../../refurbisher/fates';
import { missingNow } from '../../refurbisher/missing-now';
import type { World } from '../../world';

/** How devices come back and are wiped; counted as IT's own key figures are. */
export interface ReturnFigures {
  /** Devices that should have come back and have not, those nobody finds among them, as of today. */
  readonly missing: number;
  /** Of the devices whose use ended or should have in the twelve months, the share that came back, 0 to 1. */
  readonly returnRate?: number;
  /** From the end of use to the certificate, of those wiped in the period; the middle number. */
  readonly daysToWipe?: number;
}

/** Certificates of devices that came back so long before are counted too, in days. */
const reachBack = 366;

/** Reads what ended in the year before the period and what is late, not the register. */
export async function returnFigures(
  world: World,
  organisation: string,
  scope: Scope,
  period: Period,
  today: Day,
): Promise<ReturnFigures> {
  const months = monthsIn({ from: monthsLater(period.to, -11), to: period.to });
  const first = months[0] ?? period.to;
  const from = daysAfter(`${first < period.from ? first : period.from}-01`, -reachBack);
  const back = (await fatesOf(world, organisation, from)).filter(within(scope));
  const missing = (await missingNow(world, organisation, today)).filter(within(scope));
  const figures = keyFigures([...back, ...missing], months, today).filter(
    ({ administration }) => administration === undefined,
  );
  const expected = figures.reduce((sum, one) => sum + one.expected, 0);
  const returned = figures.reduce((sum, one) => sum + one.returned, 0);
  const daysToWipe = middleOf(back.flatMap((fate) => wipeDays(fate, period) ?? []));
  return {
    missing: missing.length,
    ...(expected > 0 && { returnRate: returned / expected }),
    ...(daysToWipe !== undefined && { daysToWipe }),
  };
}

function within({ administrations }: Scope): (fate: Fate) => boolean {
  return ({ administration }) => administrations?.includes(administration ?? '') ?? true;
}

function wipeDays({ endOfUse, wipedOn }: Fate, { from, to }: Period): number | undefined {
  if (endOfUse === undefined || wipedOn === undefined) return undefined;
  const month = wipedOn.slice(0, 7);
  return month < from || month > to ? undefined : Math.max(0, daysBetween(endOfUse, wipedOn));
}

/** Whole days; of an even number, what lies between the two in the middle, rounded. */
function middleOf(days: readonly number[]): number | undefined {
  const sorted = days.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper : Math.round((upper + (sorted[half - 1] ?? upper)) / 2);
}
