import type { DeviceKind } from '../../product';

/** Devices in one unit whose usage time is over and that have not come back. */
export interface Overdue {
  /** The unit's name in the directory: "Hemtjänsten". Never a person's. */
  readonly unit: string;
  readonly administration?: string;
  readonly kind: DeviceKind;
  readonly count: number;
  /** It has been reminded this month: once is enough. */
  readonly reminded: boolean;
}

/** What there is to choose from when the month is over. */
export interface Situation {
  readonly overdue: readonly Overdue[];
  /** Devices that have waited for the refurbisher's report for more than a month. */
  readonly unreported: number;
  /** Devices that nobody finds. */
  readonly missing: number;
  /** Whether there is anything to be proud of. */
  readonly saved: boolean;
}

/** The one thing to do next; each but the last has a button that does it. */
export type NextStep =
  | {
      readonly kind: 'remind-unit';
      readonly unit: string;
      readonly administration?: string;
      readonly devices: DeviceKind;
      readonly count: number;
    }
  | { readonly kind: 'ask-for-report'; readonly count: number }
  | { readonly kind: 'ask-to-look'; readonly count: number }
  | { readonly kind: 'share' }
  | { readonly kind: 'none' };

/** So many in one unit are more than forgetfulness, and worth more than anything else that can be done. */
export const many = 3;

/**
 * Chooses one thing, the one that brings most back: a unit that holds on to many, then what the
 * refurbisher has had for more than a month without a word, then the few that are late, then what nobody
 * finds, and only then to tell others.
 */
export function nextStep(situation: Situation): NextStep {
  const { unreported, missing, saved } = situation;
  const worst = worstOf(situation.overdue);
  if (worst !== undefined && worst.count >= many) return reminding(worst);
  if (unreported > 0) return { kind: 'ask-for-report', count: unreported };
  if (worst !== undefined) return reminding(worst);
  if (missing > 0) return { kind: 'ask-to-look', count: missing };
  return saved ? { kind: 'share' } : { kind: 'none' };
}

/** Most devices first; of as many, computers, which save more; of those, by name. */
function worstOf(overdue: readonly Overdue[]): Overdue | undefined {
  return overdue
    .filter(({ reminded, count }) => !reminded && count > 0)
    .toSorted(
      (a, b) =>
        b.count - a.count || a.kind.localeCompare(b.kind) || a.unit.localeCompare(b.unit, 'sv'),
    )[0];
}

function reminding({ unit, administration, kind, count }: Overdue): NextStep {
  return {
    kind: 'remind-unit',
    unit,
    ...(administration !== undefined && { administration }),
    devices: kind,
    count,
  };
}
