import type { Overdue } from '../../../domain/co2/monthly/next-step';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { Organisation } from '../../../domain/organisation';
import type { Day } from '../../../domain/time';
import type { ReturnFigures } from './return-figures';

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
  lost(organisation: string, scope: Scope): Promise<number>;
  /** Devices that the refurbisher has had since before an instant. */
  unreported(organisation: string, scope: Scope, before: Date): Promise<number>;
  /** What comes back, is missing and is wiped. */
  returns(organisation: string, scope: Scope, period: Period, today: Day): Promise<ReturnFigures>;
}

export type OverdueUnit = Omit<Overdue, 'reminded'>;
