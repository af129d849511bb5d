import type { Facts } from '../../domain/errors';
import type { ConsignmentsView, ConsignmentView } from '../../domain/refurbisher/consignment-view';
import type {
  DifferencesView,
  OverdueView,
  ReportView,
} from '../../domain/refurbisher/report-view';
import type { Key } from '../../locale';
import type { KeyFiguresView } from '../../services/refurbisher/key-figures-view';

/** A sentence above the card. */
export interface Note {
  readonly key: Key;
  readonly facts?: Facts;
}

/** What was typed on a consignment's card; it stays there when a rule says no. */
export interface ConsignmentEntry {
  readonly devices?: string;
  readonly carrier?: string;
  readonly seal?: string;
  readonly leftBehind?: string;
}

interface Shown {
  readonly note?: Note;
  /** Takes the place of the card whose button was pressed. */
  readonly replaces?: boolean;
}

/** Consignments, reports and certificates: what can be answered. */
export type RefurbisherReply =
  | ({ readonly kind: 'consignments'; readonly view: ConsignmentsView } & Shown)
  | ({
      readonly kind: 'consignment';
      readonly view: ConsignmentView;
      readonly entry?: ConsignmentEntry;
    } & Shown)
  | ({ readonly kind: 'differences'; readonly view: DifferencesView } & Shown)
  | ({ readonly kind: 'report'; readonly view: ReportView } & Shown)
  | { readonly kind: 'wipe-overdue'; readonly view: OverdueView }
  | { readonly kind: 'key-figures'; readonly view: KeyFiguresView };
