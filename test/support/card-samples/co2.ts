import type { MonthlyView } from '../../../bot/domain/co2/monthly/view';
import { say } from '../../../bot/locale';
import { dispatchCard } from '../../../cards/co2/dispatch-card';
import { entriesCard } from '../../../cards/co2/entries-card';
import { monthlyCard } from '../../../cards/co2/monthly-card';
import { aDispatchView, aMonthlyView, anEntriesView, aTotalView } from '../monthly-views';
import type { Sample } from './sample';

const drawn =
  (view: MonthlyView): Sample[1] =>
  (language) =>
    monthlyCard(view, language);

/** Units' names come from the directory and are Swedish; in samples a name that is in no language. */
const withUnit = (unit: string, view: MonthlyView): MonthlyView => ({
  ...view,
  next: { kind: 'remind-unit', unit, devices: 'phone', count: 11 },
  outcome: { ...view.outcome, oldPhones: [{ unit, count: 11 }] },
});

const little = aMonthlyView({
  demo: false,
  kg: { confirmed: 0, estimated: 0 },
  kinds: [],
  chart: [],
  outcome: { missing: 0, oldPhones: [] },
  next: { kind: 'none' },
  may: { share: false, open: false, optOut: false },
});

/** The monthly card, with much and with little on it. */
export const co2Samples: readonly Sample[] = [
  ['co2-monthly', drawn(withUnit('Solhem', aMonthlyView()))],
  ['co2-monthly-total', drawn(withUnit('Solhem', aTotalView()))],
  [
    'co2-monthly-preview',
    (language) =>
      monthlyCard(
        aMonthlyView({
          period: { from: '2026-07', to: '2026-09' },
          next: { kind: 'share' },
          outcome: { ...aMonthlyView().outcome, oldPhones: [] },
        }),
        language,
        say(language, 'co2.preview', { name: 'Malin Roos' }),
      ),
  ],
  ['co2-entries', (language) => entriesCard(anEntriesView(), language)],
  [
    'co2-entries-none',
    (language) => entriesCard(anEntriesView({ lines: [], count: 0, page: 1, pages: 1 }), language),
  ],
  ['co2-dispatch', (language) => dispatchCard(aDispatchView(), language)],
  ['co2-monthly-little', drawn(first(little))],
];

/** Nothing to compare with: the first month of an organisation. */
function first(view: MonthlyView): MonthlyView {
  const { scope, period, demo, organisation, kg, kinds, outcome, next, chart, may, unfinished } =
    view;
  const method = { factors: view.method.factors };
  return {
    scope,
    period,
    demo,
    organisation,
    kg,
    kinds,
    outcome,
    next,
    chart,
    may,
    method,
    unfinished,
  };
}
