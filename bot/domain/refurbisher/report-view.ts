import type { DifferenceKind } from './difference';
import type { ReportSummary } from './plan';
import type { ReportStage } from './report';

/** A report as IT sees it: what it would do, or what it did. */
export interface ReportView {
  readonly demo: boolean;
  readonly number: number;
  /** The file's name. */
  readonly name: string;
  readonly hash: string;
  /** `planned`: nothing has been done yet. */
  readonly stage: 'planned' | ReportStage;
  readonly since?: Date;
  readonly summary: ReportSummary;
  /** Differences that the report brings up, the most frequent kind first. */
  readonly kinds: readonly { readonly kind: DifferenceKind; readonly count: number }[];
  /** Headings that were not read. */
  readonly unread: readonly string[];
  /** Other consignments that it might be of. */
  readonly others: readonly number[];
}

/** A file that somebody sent in chat, kept until it is read in or forgotten. */
export interface ReportUpload {
  /** Organisation and hash. */
  readonly _id: string;
  readonly organisation: string;
  readonly name: string;
  readonly hash: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly at: Date;
}

/** A difference as IT works with it. */
export interface DifferenceView {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly name: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly since: Date;
}

/** A consignment's open differences. */
export interface DifferencesView {
  readonly demo: boolean;
  readonly number: number;
  /** How many come before those shown. */
  readonly from: number;
  readonly lines: readonly DifferenceView[];
  readonly more: number;
}

/** What has waited too long to be wiped, and what has no clock. */
export interface OverdueView {
  readonly demo: boolean;
  readonly limit: number;
  readonly lines: readonly {
    readonly tag: string;
    readonly state: string;
    readonly endOfUse: string;
    readonly days: number;
  }[];
  readonly more: number;
  readonly undated: readonly string[];
}
