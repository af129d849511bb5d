import type { Overdue } from '../../../domain/co2/monthly/next-step';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { Organisation } from '../../../domain/organisation';
import type { Day } from '../../../domain/time';

/** What the card tells of devices besides what they saved. Whoever counts them keeps to this. */
export interface DeviceFigures {
  /** Devices that should have come back, by the unit of who has them, as of today. */
  overdue(organisation: Organisation, scope: Scope, today: Day): Promise<readonly OverdueUnit[]>;
  /** Who has them, by object id; the devices that a unit has without a person are left out. */
  holders(
    organisation: Organisation,
    scope: Scope,
    unit: Pick<OverdueUnit, 'unit' | 'kind'>,
    today: Day,
  ): Promise<readonly string[]>;
  /** Devices that nobody finds now. */
  missing(organisation: string, scope: Scope): Promise<number>;
  /** Devices that the refurbisher has had since before an instant. */
  unreported(organisation: string, scope: Scope, before: Date): Promise<number>;
  /** Of the devices whose usage time ended in the months, the share that came back, 0 to 1. */
  returnRate(organisation: string, scope: Scope, period: Period): Promise<number | undefined>;
  /** The middle number of days from the end of use to the certificate, of those wiped in the months. */
  daysToWipe(organisation: string, scope: Scope, period: Period): Promise<number | undefined>;
}

export type OverdueUnit = Omit<Overdue, 'reminded'>;
