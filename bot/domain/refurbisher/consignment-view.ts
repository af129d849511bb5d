import type { DeviceKind } from '../product';
import type { ConsignmentLine, ConsignmentStage } from './consignment';

/** A consignment in a list of them. */
export interface ConsignmentSummary {
  readonly number: number;
  readonly stage: ConsignmentStage;
  /** Devices that are to go, or have gone. */
  readonly devices: number;
  /** Of those that went, how many are provably wiped. */
  readonly wiped: number;
  readonly leftBehind: number;
  /** Differences between what was sent and what was reported, not yet cleared up. */
  readonly differences: number;
}

/** All that IT sees when they ask for consignments. */
export interface ConsignmentsView {
  readonly demo: boolean;
  readonly consignments: readonly ConsignmentSummary[];
  /** Devices that have come back and stand in no consignment. */
  readonly waiting: number;
}

/** One consignment, as IT works with it. */
export interface ConsignmentView extends ConsignmentSummary {
  readonly id: string;
  readonly demo: boolean;
  readonly refurbisher?: string;
  /** The name of whoever handed it over, once it has left. */
  readonly handedOverBy?: string;
  readonly lines: readonly ConsignmentLineView[];
  /** How many lines there are beyond those shown. */
  readonly more: number;
  /** Devices that could be added. */
  readonly waiting: number;
}

export interface ConsignmentLineView {
  readonly device: string;
  readonly tag: string;
  readonly serial?: string;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly place: ConsignmentLine['place'];
}
