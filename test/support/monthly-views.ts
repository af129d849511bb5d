import type { DispatchView } from '../../bot/domain/co2/monthly/dispatch-view';
import type { EntriesView } from '../../bot/domain/co2/monthly/entries-view';
import type { MonthlyView } from '../../bot/domain/co2/monthly/view';
import { monthsIn, thirteenMonths } from '../../bot/domain/co2/monthly/period';

/** A card as the demo's coordinator of care may get it; tell what matters. */
export function aMonthlyView(more: Partial<MonthlyView> = {}): MonthlyView {
  return {
    scope: { administrations: ['omsorg'] },
    period: { from: '2026-10', to: '2026-10' },
    demo: true,
    organisation: 'Ekholma kommun',
    administrations: [{ sv: 'Omsorgsförvaltningen', en: 'Elderly and Disability Care' }],
    kg: { confirmed: 1240, estimated: 335 },
    unfinished: false,
    lastYear: 1107,
    year: {
      period: { from: '2026-01', to: '2026-10' },
      kg: { confirmed: 8940, estimated: 335 },
      lastYear: 8127,
      goal: { kind: 'more-than-last-year', percent: 0, kg: 8127 },
    },
    kinds: [
      { kind: 'reuse', count: 6, kg: { confirmed: 1175, estimated: 335 } },
      { kind: 'material-recycling', count: 2, kg: { confirmed: 0, estimated: 0 } },
      { kind: 'avoided-trip', count: 9, kg: { confirmed: 52.4, estimated: 0 } },
      { kind: 'bundled-delivery', count: 3, kg: { confirmed: 12.6, estimated: 0 } },
    ],
    outcome: {
      missing: 17,
      oldPhones: [
        { unit: 'Solgläntan', count: 11 },
        { unit: 'Hemtjänsten', count: 3 },
      ],
      returnRate: 0.871,
      daysToWipe: 12,
    },
    equivalence: { comparison: 'car-km', amount: 8500 },
    next: { kind: 'remind-unit', unit: 'Hemtjänsten', devices: 'phone', count: 11 },
    chart: monthsIn(thirteenMonths('2026-10')).map((month, index) => ({
      month,
      confirmed: [1107, 640, 0, 512, 890, 1310, 455, 780, 1020, 96, 1444, 1193, 1240][index] ?? 0,
      estimated: index === 12 ? 335 : 0,
    })),
    method: {
      factors: { sv: 'IVL/Inrego 2020, version 1', en: 'IVL/Inrego 2020, version 1' },
      low: 402,
      high: 1240,
    },
    may: { share: true, open: true, optOut: true },
    ...more,
  };
}

/** The IT manager's: the whole organisation, with the administrations side by side. */
export function aTotalView(more: Partial<MonthlyView> = {}): MonthlyView {
  const rest = Object.fromEntries(
    Object.entries(aMonthlyView()).filter(([name]) => name !== 'administrations'),
  ) as unknown as MonthlyView;
  return {
    ...rest,
    scope: {},
    kg: { confirmed: 4180.5, estimated: 890 },
    lastYear: 4607,
    year: {
      period: { from: '2026-01', to: '2026-10' },
      kg: { confirmed: 31_250, estimated: 890 },
      lastYear: 34_000,
      goal: { kind: 'more-than-last-year', percent: 5, kg: 35_700 },
    },
    sideBySide: [
      {
        id: 'utbildning',
        name: { sv: 'Utbildningsförvaltningen', en: 'Education' },
        kg: { confirmed: 2100, estimated: 320 },
        lastYear: 2500,
      },
      {
        id: 'omsorg',
        name: { sv: 'Omsorgsförvaltningen', en: 'Elderly and Disability Care' },
        kg: { confirmed: 1240, estimated: 335 },
        lastYear: 1107,
      },
      {
        id: 'raddning',
        name: { sv: 'Räddningstjänsten', en: 'Rescue Services' },
        kg: { confirmed: 840.5, estimated: 235 },
      },
    ],
    next: { kind: 'ask-for-report', count: 7 },
    ...more,
  };
}

const omsorg = { sv: 'Omsorgsförvaltningen', en: 'Elderly and Disability Care' };

/** The second of three pages behind a coordinator's figure. */
export function anEntriesView(more: Partial<EntriesView> = {}): EntriesView {
  const line = {
    id: 'ekholma/device/KLP-0107/return-1/reuse#001',
    date: '2026-10-14',
    kind: 'reuse',
    status: 'confirmed',
    subject: 'KLP-0107',
    administration: omsorg,
    items: 1,
    kg: 280,
    method: 'replacement',
    factorSet: 'ivl-inrego-2020 v1',
    corrects: false,
  } as const;
  return {
    scope: { administrations: ['omsorg'] },
    period: { from: '2026-10', to: '2026-10' },
    organisation: 'Ekholma kommun',
    administrations: [omsorg],
    demo: false,
    page: 2,
    pages: 3,
    count: 24,
    kg: { confirmed: 1240, estimated: 335 },
    lines: [
      line,
      { ...line, subject: 'KLP-0042', kg: 55, status: 'estimated' },
      { ...line, subject: 'KLP-0042', kg: -55, method: 'withdrawn', corrects: true },
      { ...line, kind: 'avoided-trip', subject: 'S-1007', kg: 5.8, method: 'distance' },
    ],
    ...more,
  };
}

/** A month's sending out, with each way that it can end. */
export function aDispatchView(): DispatchView {
  const to = (name: string, status: DispatchView['lines'][number]['status']) =>
    ({ person: `oid-${name}`, name, administrations: [omsorg], status }) as const;
  return {
    month: '2026-10',
    demo: true,
    due: new Date('2026-11-05T07:00:00Z'),
    lines: [
      { person: 'oid-f', name: 'Fatima Rahimi', status: 'sent' },
      to('Anna Holmgren', 'sent'),
      to('Malin Roos', 'unreachable'),
      to('Elsa Niemi', 'waiting'),
      to('Patrik Palm', 'refusing'),
    ],
    more: 2,
  };
}
