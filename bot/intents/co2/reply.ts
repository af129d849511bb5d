import type { DispatchView } from '../../domain/co2/monthly/dispatch-view';
import type { EntriesView } from '../../domain/co2/monthly/entries-view';
import type { MonthlyView } from '../../domain/co2/monthly/view';
import type { Facts } from '../../domain/errors';
import type { Key } from '../../locale';

/** What was saved: what can be answered. */
export type Co2Reply =
  | {
      readonly kind: 'co2-card';
      readonly view: MonthlyView;
      readonly note?: { readonly key: Key; readonly facts?: Facts };
    }
  | { readonly kind: 'co2-entries'; readonly entries: EntriesView }
  | { readonly kind: 'co2-dispatch'; readonly dispatch: DispatchView };
