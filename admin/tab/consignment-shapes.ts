import type { ConsignmentLine } from '../../bot/domain/refurbisher/consignment';
import type { DifferenceKind } from '../../bot/domain/refurbisher/difference';
import type { ReportSummary } from '../../bot/domain/refurbisher/plan';

/** What the page and its API say to each other of consignments. Instants are ISO texts. */

export type ConsignmentStageName = 'open' | 'closed' | 'handed-over' | 'cancelled';

export interface ConsignmentLineShape {
  readonly number: number;
  readonly stage: ConsignmentStageName;
  readonly since: string;
  readonly devices: number;
  readonly wiped: number;
  readonly leftBehind: number;
  readonly differences: number;
}

export interface ConsignmentsShape {
  readonly lines: readonly ConsignmentLineShape[];
  /** Devices that have come back and stand in no consignment. */
  readonly waiting: number;
}

export interface ConsignmentShape extends ConsignmentLineShape {
  readonly refurbisher?: string;
  readonly handedOverBy?: string;
  readonly carrier?: string;
  readonly seal?: string;
  readonly waiting: number;
  readonly lines: readonly {
    readonly device: string;
    readonly tag: string;
    readonly serial?: string;
    readonly model: string;
    readonly place: ConsignmentLine['place'];
  }[];
  /** How many lines there are beyond those shown. */
  readonly more: number;
  readonly open: readonly DifferenceShape[];
  readonly reports: readonly ReportLineShape[];
}

export interface DifferenceShape {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly name: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface ReportLineShape {
  readonly hash: string;
  readonly name: string;
  readonly stage: ReportStageName;
  readonly since: string;
  /** Parts that are done, of how many. */
  readonly done: number;
  readonly parts: number;
}

export type ReportStageName = 'applying' | 'applied' | 'undoing' | 'undone';

/** What a file says of a consignment, beside what was sent and what was certified; nothing is done yet. */
export interface MatchShape {
  readonly hash: string;
  readonly name: string;
  readonly number: number;
  /** The file has been read in already. */
  readonly before?: ReportStageName;
  readonly summary: ReportSummary;
  readonly kinds: readonly { readonly kind: DifferenceKind; readonly count: number }[];
  readonly differences: readonly DifferenceShape[];
  /** Headings that were not read. */
  readonly unread: readonly string[];
  /** Other consignments that it might be of. */
  readonly others: readonly number[];
}
