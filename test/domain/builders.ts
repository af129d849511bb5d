import { nextEvent, type ChainEvent } from '../../bot/domain/chain';
import type { Lifecycle, Lost, State } from '../../bot/domain/lifecycle';
import type { Product } from '../../bot/domain/product';
import type { DeviceRequest, Stage, StageName } from '../../bot/domain/request';

/** Before everything that the tests do. */
export const before = new Date('2026-03-01T08:00:00Z');
export const now = new Date('2026-03-02T09:30:00Z');

/** One lifecycle for each state, with every field that the state can have. */
export const lifecycles: { readonly [S in State]: Lifecycle & { readonly state: S } } = {
  ordered: { state: 'ordered', since: before, expected: '2026-04-01' },
  'in-stock': { state: 'in-stock', since: before },
  reserved: { state: 'reserved', since: before, request: 'r1' },
  ready: { state: 'ready', since: before, request: 'r1', place: 'Stadshuset' },
  'in-use': { state: 'in-use', since: before, ...aUse() },
  'return-requested': { state: 'return-requested', since: before, return: 'ret1', ...aUse() },
  returned: { state: 'returned', since: before, place: 'Förrådet', endOfUse: '2026-02-20' },
  'awaiting-pickup': {
    state: 'awaiting-pickup',
    since: before,
    consignment: 'c1',
    endOfUse: '2026-02-20',
  },
  'with-refurbisher': {
    state: 'with-refurbisher',
    since: before,
    consignment: 'c1',
    endOfUse: '2026-02-20',
  },
  wiped: { state: 'wiped', since: before, certificate: 'w1', endOfUse: '2026-02-20' },
  reused: { state: 'reused', since: before, certificate: 'w1', endOfUse: '2026-02-20' },
  recycled: { state: 'recycled', since: before, certificate: 'w1', endOfUse: '2026-02-20' },
  scrapped: { state: 'scrapped', since: before, certificate: 'w1', endOfUse: '2026-02-20' },
  lost: { ...aLostDevice() },
  found: { state: 'found', since: before, lost: aLostDevice() },
};

export function aUse(): {
  holder: string;
  start: string;
  due: string;
  keptLonger: string;
  request: string;
} {
  return {
    holder: 'anna',
    start: '2023-03-01',
    due: '2026-09-01',
    keptLonger: '2026-09-01',
    request: 'r1',
  };
}

function aLostDevice(): Lost {
  return { state: 'lost', since: before, was: 'in-use', ...aUse() };
}

/** One stage for each name, of a request whose device is d1. */
export const stages: { readonly [N in StageName]: Extract<Stage, { readonly name: N }> } = {
  awaiting: { name: 'awaiting', since: before, step: 0 },
  queued: { name: 'queued', since: before },
  reserved: { name: 'reserved', since: before, device: 'd1' },
  ready: { name: 'ready', since: before, device: 'd1', place: 'Stadshuset', when: 'efter 13' },
  'handed-over': { name: 'handed-over', since: before, device: 'd1' },
  declined: { name: 'declined', since: before, reason: 'för dyr' },
  cancelled: { name: 'cancelled', since: before, gaveBack: 'd1' },
};

/** A request by Anna for herself, that Maja (her manager) and then IT decide; nobody has yet. */
export function aRequest(differs: Partial<DeviceRequest> = {}): DeviceRequest {
  return {
    _id: 'r1',
    organisation: 'ekeby',
    number: 'B-1042',
    kind: 'computer',
    product: 'p-new',
    acceptRefurbished: true,
    by: 'anna',
    for: 'anna',
    administration: 'care',
    place: 'Stadshuset',
    accountString: '1234-567-89012',
    stage: stages.awaiting,
    steps: [{ kind: 'manager', approver: 'maja' }, { kind: 'it' }],
    decisions: [],
    createdAt: before,
    version: 1,
    chain: [],
    outbox: [],
    ...differs,
  };
}

export function aProduct(differs: Partial<Product> = {}): Product {
  return {
    _id: 'p-new',
    organisation: 'ekeby',
    kind: 'computer',
    name: 'ThinkPad T14',
    condition: 'new',
    class: 'laptop-14',
    standard: true,
    rent: 350,
    usageTime: 36,
    words: [],
    ...differs,
  };
}

/** A chain as its device would have it: each event a minute after the one before. */
export function aChain(subject: string, way: readonly State[]): readonly ChainEvent[] {
  return way.reduce<readonly ChainEvent[]>((chain, to, index) => {
    const event = {
      at: new Date(before.getTime() + index * 60_000),
      actor: 'p-1',
      what: `step ${index + 1}`,
      from: way[index - 1] ?? 'unknown',
      to,
      facts: { place: 'Stadshuset', request: 'r1' },
    };
    return [...chain, nextEvent(subject, chain, event)];
  }, []);
}
