import type { Command, Lifecycle } from '../../domain/lifecycle';
import type { DemoModel } from '../catalogue/model';
import type { Placed } from '../people/people';

/**
 * A device's life as it is planned: everything counted in days before today, so that it can be told
 * for any today. What stands here does not depend on the clock.
 */
export interface DevicePlan {
  /** Names the plan for ever; serial number and times of day follow from it. */
  readonly key: string;
  /** Absent for what nobody has registered before it turned up. */
  readonly model?: DemoModel;
  readonly unknown?: Pick<DemoModel, 'kind' | 'model'>;
  readonly administration?: string;
  /** Absent when nobody knows any more. */
  readonly boughtAgo?: number;
  readonly birth: Birth;
  readonly steps: readonly PlannedStep[];
}

/** How a device came to be known. */
export interface Birth extends Timed {
  readonly begin: (at: Date, today: Date) => Lifecycle;
  readonly facts: Readonly<Record<string, string>>;
}

/** One command of a life. */
export interface PlannedStep extends Timed {
  readonly command: (now: Date, today: Date) => Command;
}

interface Timed {
  /** Days ago; a weekend means the Friday before. */
  readonly ago: number;
  /** The exact moment, where a request decides it. */
  readonly moment?: (now: Date) => Date;
  /** The alias in the chain, or a job's name. */
  readonly actor: string;
}

/** Who uses a device: a person, or an administration alone. */
export type Tenant = Pick<Placed, 'administration'> & Partial<Pick<Placed, 'oid'>>;
