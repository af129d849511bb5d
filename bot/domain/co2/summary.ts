import { co2Kinds, type Co2Kind } from './entry';
import { monthsFrom, type Month } from './month';
import { sumOf, type Co2Amount, type Co2Rollup } from './rollup';

/** What is asked of the ledger: whole months, both included; one administration, or all of them. */
export interface Co2Period {
  readonly administration?: string;
  readonly from: Month;
  readonly to: Month;
}

/** The sure and the unsure, never added together without saying so. Whole grams of CO2e. */
export interface Co2Split {
  readonly confirmed: Co2Amount;
  readonly estimated: Co2Amount;
}

/** What was saved in a period. Months, kinds and administrations each add up to the whole. */
export interface Co2Summary extends Co2Split {
  readonly organisation: string;
  readonly administration?: string;
  readonly from: Month;
  readonly to: Month;
  readonly byKind: Readonly<Record<Co2Kind, Co2Split>>;
  /** Every month of the period in order, those without entries too. */
  readonly byMonth: readonly ({ readonly month: Month } & Co2Split)[];
  /** Those with entries, by id; `nobody` ("-") where no administration is known. */
  readonly byAdministration: readonly ({ readonly administration: string } & Co2Split)[];
}

/** A summary from its rollups; those outside of what is asked are left out. */
export function summarise(
  organisation: string,
  asked: Co2Period,
  rollups: readonly Co2Rollup[],
): Co2Summary {
  const within = rollups.filter((rollup) => isAsked(asked, rollup));
  const administrations = [...new Set(within.map(({ administration }) => administration))].sort();
  return {
    organisation,
    ...asked,
    ...splitOf(within),
    byKind: Object.fromEntries(
      co2Kinds.map((kind) => [kind, splitOf(within.filter((one) => one.kind === kind))]),
    ) as Record<Co2Kind, Co2Split>,
    byMonth: monthsFrom(asked.from, asked.to).map((month) => ({
      month,
      ...splitOf(within.filter((one) => one.month === month)),
    })),
    byAdministration: administrations.map((administration) => ({
      administration,
      ...splitOf(within.filter((one) => one.administration === administration)),
    })),
  };
}

function isAsked({ administration, from, to }: Co2Period, rollup: Co2Rollup): boolean {
  if (administration !== undefined && rollup.administration !== administration) return false;
  return rollup.month >= from && rollup.month <= to;
}

function splitOf(rollups: readonly Co2Rollup[]): Co2Split {
  return {
    confirmed: sumOf(rollups.filter(({ status }) => status === 'confirmed')),
    estimated: sumOf(rollups.filter(({ status }) => status === 'estimated')),
  };
}
