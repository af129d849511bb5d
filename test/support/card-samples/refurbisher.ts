import type {
  ConsignmentLineView,
  ConsignmentView,
} from '../../../bot/domain/refurbisher/consignment-view';
import { differenceKinds } from '../../../bot/domain/refurbisher/difference';
import type { KeyFigure } from '../../../bot/domain/refurbisher/key-figures';
import type {
  DifferencesView,
  DifferenceView,
  OverdueView,
  ReportView,
} from '../../../bot/domain/refurbisher/report-view';
import { say } from '../../../bot/locale';
import { consignmentCard } from '../../../cards/refurbisher/consignment-card';
import { consignmentsCard } from '../../../cards/refurbisher/consignments-card';
import { differencesCard } from '../../../cards/refurbisher/differences-card';
import { keyFiguresCard, type KeyFiguresShown } from '../../../cards/refurbisher/key-figures-card';
import { overdueCard } from '../../../cards/refurbisher/overdue-card';
import { reportCard } from '../../../cards/refurbisher/report-card';
import { typed } from '../views';
import type { Sample } from './sample';

const at = new Date('2026-11-23T08:15:00Z');

const line = (tag: string, more: Partial<ConsignmentLineView> = {}): ConsignmentLineView => ({
  device: tag,
  tag,
  serial: 'PF3K7Q2X',
  model: 'Lenovo ThinkPad T14 Gen 3',
  kind: 'computer',
  place: 'listed',
  ...more,
});

const open: ConsignmentView = {
  id: 'c',
  number: 1015,
  demo: true,
  stage: { name: 'open', since: at },
  refurbisher: typed,
  devices: 3,
  wiped: 0,
  leftBehind: 0,
  differences: 0,
  waiting: 27,
  lines: [
    line('KLP-0042'),
    line('KLP-0107', { model: 'Apple iPhone 12', kind: 'phone', serial: 'F17XK2ABN72J' }),
    line('R-1042', { model: 'Dell Latitude 5420' }),
  ],
  more: 0,
};
const closed: ConsignmentView = { ...open, stage: { name: 'closed', since: at }, more: 25 };
const gone: ConsignmentView = {
  ...open,
  stage: { name: 'handed-over', since: at, carrier: typed, seal: typed },
  handedOverBy: 'Mikael Berg',
  devices: 28,
  wiped: 26,
  leftBehind: 2,
  differences: 3,
  lines: [
    line('KLP-0009', { place: 'left-behind' }),
    line('KLP-0010', { place: 'left-behind' }),
    line('KLP-0042', { place: 'gone' }),
  ],
  more: 27,
};

const report: ReportView = {
  demo: true,
  number: 1015,
  name: typed,
  hash: 'a'.repeat(64),
  stage: 'planned',
  summary: {
    rows: 10_028,
    devices: 28,
    unchanged: 2,
    certificates: 25,
    wiped: 24,
    reused: 18,
    parts: 3,
    recycled: 2,
    scrapped: 1,
    differences: 6,
    settled: 1,
    creditSek: 18_450.5,
  },
  kinds: [
    { kind: 'missing', count: 3 },
    { kind: 'reuse-refused', count: 1 },
    { kind: 'mangled-serial', count: 2 },
  ],
  unread: [typed, 'Pallet'],
  others: [1014, 1013, 1012, 1011, 1010],
};

const difference = (
  kind: DifferenceView['kind'],
  more: Partial<DifferenceView> = {},
): DifferenceView => ({
  id: kind,
  kind,
  name: 'PF3K7Q2X',
  facts: {},
  since: at,
  ...more,
});

const differences: DifferencesView = {
  demo: true,
  number: 1015,
  from: 0,
  lines: [
    difference('missing'),
    difference('mangled-serial', { name: '3,56938E+14', facts: { line: 17 } }),
    difference('unknown-device', { name: '123456', facts: { line: 18, hint: '00123456' } }),
    difference('unreadable', { name: typed, facts: { line: 19, text: typed } }),
  ],
  more: 14,
};

/** Every kind there is, in cards of four. */
const everyKind: readonly Sample[] = [0, 4, 8, 12, 16].map((from) => [
  `differences-from-${from}`,
  (language) =>
    differencesCard(
      {
        ...differences,
        from,
        lines: differenceKinds.slice(from, from + 4).map((kind) => difference(kind)),
        more: Math.max(0, differenceKinds.length - from - 4),
      },
      language,
    ),
]);

const overdue: OverdueView = {
  demo: true,
  limit: 30,
  lines: [
    { tag: 'KLP-0042', state: 'with-refurbisher', endOfUse: '2026-09-14', days: 70 },
    { tag: 'KLP-0107', state: 'returned', endOfUse: '2026-10-20', days: 34 },
    { tag: 'KLP-0009', state: 'lost', endOfUse: '2026-10-22', days: 32 },
  ],
  more: 4,
  undated: ['KLP-0300', 'R-1042'],
};

const omsorg = { sv: 'Omsorgsförvaltningen', en: 'Care Administration' };
const skola = { sv: 'Utbildningsförvaltningen', en: 'Education Administration' };
const figure: KeyFigure = {
  month: '2026-11',
  expected: 40,
  returned: 34,
  returnRate: 0.85,
  wiped: 28,
  daysToWipe: { median: 17.5, longest: 41 },
  outcomes: { reused: 18, parts: 3, recycled: 2, scrapped: 1 },
  creditSek: 18_450.5,
};
const keyFigures: KeyFiguresShown = {
  demo: true,
  all: true,
  figures: [
    figure,
    {
      month: '2026-10',
      expected: 0,
      returned: 0,
      wiped: 0,
      outcomes: { reused: 0, parts: 0, recycled: 0, scrapped: 0 },
      creditSek: 0,
    },
  ],
  missing: [
    {
      administration: 'omsorg',
      name: omsorg,
      total: 7,
      ages: { 'to-30': 2, 'to-90': 1, 'to-180': 1, 'over-180': 2, undated: 1 },
    },
    {
      administration: '',
      total: 1,
      ages: { 'to-30': 0, 'to-90': 0, 'to-180': 0, 'over-180': 0, undated: 1 },
    },
  ],
  administrations: [
    { id: 'omsorg', name: omsorg },
    { id: 'skola', name: skola },
  ],
};

export const refurbisherSamples: readonly Sample[] = [
  [
    'consignments',
    (language) =>
      consignmentsCard({ demo: true, consignments: [closed, gone], waiting: 27 }, language),
  ],
  [
    'consignments-with-one-open',
    (language) =>
      consignmentsCard({ demo: true, consignments: [open, gone], waiting: 1 }, language),
  ],
  [
    'consignments-none',
    (language) => consignmentsCard({ demo: false, consignments: [], waiting: 0 }, language),
  ],
  ['consignment-open', (language) => consignmentCard(open, language)],
  [
    'consignment-open-empty',
    (language) =>
      consignmentCard({ ...open, refurbisher: '', devices: 0, lines: [], waiting: 0 }, language),
  ],
  [
    'consignment-open-refused',
    (language) =>
      consignmentCard(
        open,
        language,
        { devices: typed },
        say(language, 'refusal.device-unknown', { name: 'PF3K7Q2Z' }),
      ),
  ],
  ['consignment-closed', (language) => consignmentCard(closed, language)],
  [
    'consignment-closed-refused',
    (language) =>
      consignmentCard(
        closed,
        language,
        { carrier: typed, seal: typed, leftBehind: typed },
        say(language, 'refusal.device-not-listed', { tag: 'KLP-0099' }),
      ),
  ],
  [
    'consignment-handed-over',
    (language) => consignmentCard(gone, language, {}, say(language, 'consignment.did.hand-over')),
  ],
  [
    'consignment-cancelled',
    (language) =>
      consignmentCard(
        { ...open, stage: { name: 'cancelled', since: at }, devices: 0, lines: [] },
        language,
      ),
  ],
  ['report-planned', (language) => reportCard(report, language)],
  [
    'report-planned-again',
    (language) => reportCard({ ...report, kinds: [], unread: [], others: [] }, language),
  ],
  [
    'report-applying',
    (language) => reportCard({ ...report, stage: 'applying', since: at, others: [] }, language),
  ],
  [
    'report-applied',
    (language) =>
      reportCard(
        { ...report, stage: 'applied', since: at, unread: [], others: [] },
        language,
        say(language, 'topic.report-read'),
      ),
  ],
  [
    'report-not-undone',
    (language) =>
      reportCard(
        { ...report, stage: 'applied', since: at, kinds: [], unread: [], others: [] },
        language,
        say(language, 'refusal.report-built-upon', { count: 2, tags: 'KLP-0042, KLP-0043' }),
      ),
  ],
  [
    'report-undoing',
    (language) => reportCard({ ...report, stage: 'undoing', others: [] }, language),
  ],
  ['report-undone', (language) => reportCard({ ...report, stage: 'undone', others: [] }, language)],
  [
    'differences',
    (language) => differencesCard(differences, language, say(language, 'difference.did.clear')),
  ],
  ...everyKind,
  [
    'differences-none',
    (language) => differencesCard({ ...differences, lines: [], more: 0 }, language),
  ],
  ['wipe-overdue', (language) => overdueCard(overdue, language)],
  [
    'wipe-overdue-none',
    (language) => overdueCard({ ...overdue, lines: [], more: 0, undated: [] }, language),
  ],
  ['key-figures', (language) => keyFiguresCard(keyFigures, language)],
  [
    'key-figures-of-one',
    (language) =>
      keyFiguresCard(
        {
          ...keyFigures,
          all: false,
          administration: omsorg,
          chosen: 'omsorg',
          missing: [],
          administrations: [{ id: 'omsorg', name: omsorg }],
        },
        language,
      ),
  ],
];
