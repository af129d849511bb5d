import type { DeviceLine, FoundDevice, InventoryView } from '../../bot/domain/device-view';
import type { Product } from '../../bot/domain/product';
import type { FormEntry } from '../../bot/domain/request-form';
import type { RequestFormView } from '../../bot/domain/request-form-view';
import type { RequestLine, RequestView } from '../../bot/domain/request-view';

/** What somebody may type, who knows Markdown, HTML or our templates. It must be shown as it is. */
export const typed =
  '**fet** _lutad_ [länk](https://x.test) <b>html</b> ${title} {number} & "citat"';

const days = (day: number): Date => new Date(`2026-11-${String(day).padStart(2, '0')}T08:15:00Z`);

/** A refurbished laptop; tell what matters. */
export function aProduct(more: Partial<Product> = {}): Product {
  return {
    _id: 'kommun/product/t14-gen3-refurbished',
    organisation: 'kommun',
    kind: 'computer',
    name: 'Lenovo ThinkPad T14 Gen 3, begagnad',
    condition: 'refurbished',
    class: 'laptop-14',
    standard: true,
    rent: 165,
    usageTime: 36,
    label: 'TCO Certified',
    footprint: 30,
    words: [],
    ...more,
  };
}

export const newLaptop = aProduct({
  _id: 'kommun/product/t14-gen5-new',
  name: 'Lenovo ThinkPad T14 Gen 5, ny',
  condition: 'new',
  rent: 289,
  usageTime: 48,
  footprint: 240,
});

/** An employee's own request that waits for IT, as somebody without rights sees it. */
export function aRequestView(more: Partial<RequestView> = {}): RequestView {
  const sara = { oid: 'sara', name: 'Sara Lindqvist' };
  return {
    id: '0b6c1f0e-6a7a-4c58-9a05-6d5a3c1f2b10',
    number: 'B-1042',
    demo: false,
    product: aProduct(),
    by: sara,
    for: sara,
    administration: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
    place: 'Storgatan 1',
    accountString: '5110-520-61540',
    acceptRefurbished: true,
    createdAt: days(20),
    stage: { name: 'awaiting', since: days(20), step: 0 },
    steps: [{ kind: 'it' }],
    decisions: [],
    may: nothing,
    ...more,
  };
}

const nothing = { decide: false, cancel: false, prepare: false, confirm: false, move: false };

/** A viewer's rights, but for those that are named none. */
export function may(...rights: readonly (keyof RequestView['may'])[]): RequestView['may'] {
  return { ...nothing, ...Object.fromEntries(rights.map((right) => [right, true])) };
}

export const device = {
  tag: 'KLP-0042',
  model: 'Lenovo ThinkPad T14 Gen 3',
  serial: 'PF3K7Q2X',
  product: aProduct(),
} as const;

export const approvedByIt: RequestView['decisions'] = [
  { step: 'it', by: 'mikael', byName: 'Mikael Berg', at: days(21), outcome: 'approved' },
];

/** A request at each stage, all its fields filled in by somebody who types Markdown. */
export const requestAt = {
  awaiting: aRequestView({ may: may('decide') }),
  awaitingManager: aRequestView({
    steps: [{ kind: 'manager', approver: 'anna', approverName: 'Anna Holmgren' }, { kind: 'it' }],
    product: newLaptop,
    by: { oid: 'erik', name: 'Erik Lund' },
    neededBy: '2026-12-01',
    reason: typed,
    demo: true,
    may: may('decide'),
  }),
  queued: aRequestView({
    stage: { name: 'queued', since: days(21), expected: '2026-12-14' },
    decisions: approvedByIt,
    position: 3,
    may: may('cancel'),
  }),
  stranded: aRequestView({
    stage: { name: 'queued', since: days(21), stranded: days(22) },
    product: newLaptop,
    decisions: approvedByIt,
    position: 1,
    moves: [aProduct(), aProduct({ _id: 'other', name: 'HP EliteBook 840 G9, begagnad' })],
    may: may('move'),
  }),
  reserved: aRequestView({
    stage: { name: 'reserved', since: days(21), device: 'd' },
    decisions: approvedByIt,
    device,
    reason: typed,
    may: may('prepare'),
  }),
  ready: aRequestView({
    stage: { name: 'ready', since: days(22), device: 'd', place: typed, when: typed },
    decisions: approvedByIt,
    device,
    may: may('confirm', 'cancel'),
  }),
  readyForIt: aRequestView({
    stage: { name: 'ready', since: days(22), device: 'd', place: 'Storgatan 1', when: '' },
    decisions: approvedByIt,
    device,
    may: may('prepare'),
  }),
  handedOver: aRequestView({
    stage: { name: 'handed-over', since: days(23), device: 'd' },
    decisions: approvedByIt,
    device: {
      ...device,
      product: aProduct({ _id: 'other', name: 'HP EliteBook 840 G9, begagnad' }),
    },
    due: '2029-11-23',
    demo: true,
  }),
  declined: aRequestView({
    stage: { name: 'declined', since: days(21), reason: typed },
    decisions: [
      {
        step: 'manager',
        by: 'anna',
        byName: 'Anna Holmgren',
        at: days(21),
        outcome: 'declined',
        reason: typed,
      },
    ],
    steps: [{ kind: 'manager', approver: 'anna', approverName: 'Anna Holmgren' }, { kind: 'it' }],
  }),
  cancelled: aRequestView({
    stage: { name: 'cancelled', since: days(22), gaveBack: 'd' },
    decisions: approvedByIt,
  }),
} as const satisfies Readonly<Record<string, RequestView>>;

export const nothingTyped: FormEntry = {
  product: '',
  newOnly: false,
  recipient: 'me',
  colleague: '',
  neededBy: '',
  place: '',
  administration: '',
  accountString: '',
  reason: '',
};

/** A form as it is opened; tell what matters. */
export function aFormView(more: Partial<RequestFormView> = {}): RequestFormView {
  return {
    draft: '5f0c9d0a-8a52-4b44-9b7e-0f1a9a3c2d11',
    kind: 'computer',
    demo: false,
    products: [
      { product: aProduct(), inStock: 12 },
      {
        product: aProduct({ _id: 'elitebook', name: 'HP EliteBook 830 G8, begagnad' }),
        inStock: 0,
      },
      { product: newLaptop, inStock: 4 },
    ],
    administrations: [
      { id: 'omsorg', name: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' } },
      { id: 'skola', name: { sv: 'Utbildningsförvaltningen', en: 'Education Administration' } },
    ],
    places: ['Storgatan 1', 'Stadshuset, receptionen'],
    accountExample: '5110-520-61540',
    entry: nothingTyped,
    problems: {},
    colleagues: [],
    ...more,
  };
}

/** A form that came back: everything typed, and as much wrong as can be. */
export const formInError = aFormView({
  demo: true,
  entry: {
    product: newLaptop._id,
    newOnly: true,
    recipient: 'colleague',
    colleague: typed,
    neededBy: '2026-11-01',
    place: 'Storgatan 1',
    administration: 'omsorg',
    accountString: typed,
    reason: typed,
  },
  problems: {
    colleague: 'unknown',
    neededBy: 'in-the-past',
    accountString: 'pattern',
  },
});

export function aRequestLine(more: Partial<RequestLine> = {}): RequestLine {
  return {
    id: '0b6c1f0e-6a7a-4c58-9a05-6d5a3c1f2b10',
    number: 'B-1042',
    product: 'Lenovo ThinkPad T14 Gen 3, begagnad',
    forName: 'Sara Lindqvist',
    stage: 'awaiting',
    since: days(20),
    createdAt: days(20),
    ...more,
  };
}

export function aDeviceLine(more: Partial<DeviceLine> = {}): DeviceLine {
  return {
    tag: 'KLP-0042',
    model: 'Lenovo ThinkPad T14 Gen 3',
    kind: 'computer',
    state: 'in-use',
    ...more,
  };
}

export function aFoundDevice(more: Partial<FoundDevice> = {}): FoundDevice {
  return {
    tag: 'KLP-0042',
    model: 'Lenovo ThinkPad T14 Gen 3',
    state: 'in-stock',
    since: days(1),
    ...more,
  };
}

export function anInventory(more: Partial<InventoryView> = {}): InventoryView {
  return { demo: false, search: '', found: [], more: 0, unlisted: [], stock: [], ...more };
}
