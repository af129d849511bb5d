import type { TabTurn } from '../../admin/tab/tab-route';
import { deviceKeys, deviceWords, registered, type Device } from '../../bot/domain/device';
import type { Lifecycle } from '../../bot/domain/lifecycle';
import type { Organisation } from '../../bot/domain/organisation';
import { dayOf, daysAfter, startOf } from '../../bot/domain/time';
import type { DirectoryEntry } from '../../bot/store/collections';
import { ekholma } from '../support/organisation';
import { mikael, tenant } from '../support/people';

export const now = new Date('2026-11-23T09:00:00Z');

/** Eight administrations, as Kalmar has. */
export const municipality: Organisation = {
  ...ekholma,
  administrations: Array.from({ length: 8 }, (_, n) => ({
    id: `omsorg${n}`,
    name: { sv: `Omsorg${n}`, en: `Care${n}` },
    departments: [],
  })),
};

export const turn: TabTurn = {
  actor: {
    oid: mikael.oid,
    alias: 'a',
    organisation: 'ekholma',
    roles: ['it-admin'],
    language: 'sv',
  },
  organisation: municipality,
  language: 'sv',
  now,
};

const staff = 5_000;

export const people: readonly DirectoryEntry[] = Array.from({ length: staff }, (_, n) => ({
  _id: `${tenant}/person-${n}`,
  organisation: '*',
  oid: `person-${n}`,
  tenant,
  name: `Person ${n}`,
  roles: [],
  active: true,
  words: ['person', String(n)],
}));

const models = [
  'ThinkPad T14 Gen 3',
  'Latitude 5440',
  'EliteBook 840 G9',
  'iPhone 13',
  'Galaxy A54',
];

/** So many devices, most in use, the rest all along the way; a batch at a time. */
export function* manyDevices(count: number): Generator<readonly Device[]> {
  const batch = 2_000;
  for (let from = 0; from < count; from += batch) {
    yield Array.from({ length: Math.min(batch, count - from) }, (_, n) => aDevice(from + n));
  }
}

function aDevice(n: number): Device {
  const model = models[n % models.length] ?? '';
  const base = {
    _id: `ekholma/device/${n}`,
    organisation: 'ekholma',
    tag: `K-${n}`,
    serial: `SN${n.toString(36).padStart(6, '0')}`,
    model,
    kind: n % models.length > 2 ? 'phone' : 'computer',
    administration: `omsorg${n % 8}`,
    acquired: daysAfter(dayOf(now), -(n % 1500)),
  } as const;
  const lifecycle = lifecycleOf(n);
  const told = { at: lifecycle.since, actor: 'job:bench', facts: {} };
  return {
    ...base,
    lifecycle,
    version: 1,
    outbox: [],
    chain: [registered(base._id, lifecycle.state, told)],
    keys: deviceKeys(base),
    words: deviceWords(base),
  };
}

function lifecycleOf(n: number): Lifecycle {
  const since = startOf(daysAfter(dayOf(now), -(n % 700)));
  const day = (ahead: number): string => daysAfter(dayOf(now), ahead);
  switch (n % 20) {
    case 0:
    case 1:
      return { state: 'in-stock', since };
    case 2:
      return { state: 'ordered', since };
    case 3:
      return { state: 'returned', since, endOfUse: day(-(n % 90)) };
    default:
      return {
        state: 'in-use',
        since,
        holder: `person-${n % staff}`,
        start: day(-(n % 1000)),
        due: day((n % 1095) - 60),
      };
  }
}
