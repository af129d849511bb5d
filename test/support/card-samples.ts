import { askCard, suggestCard } from '../../cards/ask-card';
import { deviceListCard } from '../../cards/device-list-card';
import { helpCard } from '../../cards/help-card';
import { inventoryCard } from '../../cards/inventory-card';
import { requestCard } from '../../cards/request-card';
import { requestFormCard } from '../../cards/request-form-card';
import { requestListCard } from '../../cards/request-list-card';
import { roles } from '../../bot/domain/person';
import { say } from '../../bot/locale';
import { adminSamples } from './card-samples/admin';
import { co2Samples } from './card-samples/co2';
import { privacySamples } from './card-samples/privacy';
import { refurbisherSamples } from './card-samples/refurbisher';
import { rentSamples } from './card-samples/rent';
import { roundsSamples } from './card-samples/rounds';
import { returnsSamples } from './card-samples/returns';
import { supportSamples } from './card-samples/support';
import type { Sample } from './card-samples/sample';
import {
  aDeviceLine,
  aFormView,
  aFoundDevice,
  anInventory,
  aProduct,
  aRequestLine,
  formInError,
  newLaptop,
  requestAt,
  typed,
} from './views';

const requests = Object.entries(requestAt).map(([name, view]): Sample => [
  `request-${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
  (language) => requestCard(view, language),
]);

const devices = [
  aDeviceLine({ due: '2028-03-01', daysLeft: 464, rent: 165, start: '2025-03-01' }),
  aDeviceLine({
    tag: 'KLP-0107',
    model: 'Apple iPhone 12, begagnad',
    kind: 'phone',
    due: '2026-12-05',
    daysLeft: 12,
    rent: 79,
  }),
  aDeviceLine({
    tag: 'KLP-0009',
    model: 'Dell Latitude 5420',
    due: '2026-11-01',
    daysLeft: -22,
    state: 'return-requested',
  }),
  aDeviceLine({ tag: 'KLP-0300' }),
];

const found = [
  aFoundDevice({
    serial: 'PF3K7Q2X',
    state: 'in-use',
    holder: 'Sara Lindqvist',
    administration: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
    due: '2028-03-01',
  }),
  aFoundDevice({ tag: 'KLP-0043', state: 'with-refurbisher' }),
];

const stock = [
  { product: aProduct(), inStock: 12, waiting: 0 },
  { product: newLaptop, inStock: 0, waiting: 3 },
];

/** Every card there is, with much and with little in it. */
export const cardSamples: readonly Sample[] = [
  ...returnsSamples,
  ...refurbisherSamples,
  ...co2Samples,
  ...supportSamples,
  ...privacySamples,
  ...adminSamples,
  ...roundsSamples,
  ...rentSamples,

  [
    'help-welcome',
    (language) => helpCard({ name: 'Sara', roles: [], demo: true, welcome: true }, language),
  ],
  [
    'help-staff',
    (language) => helpCard({ name: '', roles: [...roles], demo: false, welcome: false }, language),
  ],
  ['ask', (language) => askCard(['request.computer', 'support'], typed, language)],
  [
    'suggest',
    (language) =>
      suggestCard(
        say(language, 'none.answer'),
        ['request.computer', 'request.phone', 'support'],
        language,
      ),
  ],
  ['form', (language) => requestFormCard(aFormView({ demo: true }), language, '2026-11-23')],
  ['form-in-error', (language) => requestFormCard(formInError, language)],
  [
    'form-which-colleague',
    (language) =>
      requestFormCard(
        aFormView({
          places: [],
          problems: { colleague: 'several', place: 'missing' },
          entry: { ...formInError.entry, colleague: 'anna', place: '' },
          colleagues: ['anna.berg@kommun.test', 'anna.holmgren@kommun.test'],
        }),
        language,
      ),
  ],
  ['form-nothing', (language) => requestFormCard(aFormView({ products: [] }), language)],
  ...requests,
  [
    'request-told',
    (language) =>
      requestCard(requestAt.ready, language, say(language, 'topic.request-ready'), ['29:sara']),
  ],
  [
    'list-queue',
    (language) =>
      requestListCard(
        {
          title: 'queue',
          lines: [
            aRequestLine(),
            aRequestLine({ number: 'B-1043', neededBy: '2026-12-01', stage: 'reserved' }),
          ],
          more: 7,
          demo: true,
        },
        language,
      ),
  ],
  [
    'list-mine',
    (language) =>
      requestListCard(
        { title: 'mine', lines: [aRequestLine({ stage: 'handed-over' })], more: 0, demo: false },
        language,
      ),
  ],
  ['devices', (language) => deviceListCard({ lines: devices, demo: true }, language)],
  [
    'inventory',
    (language) =>
      inventoryCard(
        anInventory({ stock, unlisted: ['KLP-0077', 'KLP-0078'], demo: true }),
        language,
      ),
  ],
  [
    'inventory-found',
    (language) =>
      inventoryCard(anInventory({ search: 'KLP-004', found, more: 5, stock }), language),
  ],
  ['inventory-nothing', (language) => inventoryCard(anInventory({ search: typed }), language)],
];
