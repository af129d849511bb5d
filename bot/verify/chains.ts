import type { ChainEvent } from '../domain/chain';
import type { CollectionName, Kinds } from '../store/collections';
import {
  chainedDevice,
  chainedReceipt,
  chainedRecord,
  chainedRequest,
  type Chained,
  type StoredFields,
} from './chained';

/** Every collection whose documents carry a chain; one that is forgotten does not compile. */
export type ChainedCollection = {
  [N in CollectionName]: Kinds[N] extends { readonly chain: readonly ChainEvent[] } ? N : never;
}[CollectionName];

/** What one of them is called, and how its chain is read. */
interface Chain {
  readonly one: string;
  readonly many: string;
  readonly read: (stored: StoredFields) => Chained;
}

const record = (one: string, many = `${one}s`): Chain => ({ one, many, read: chainedRecord });

export const chains: { readonly [N in ChainedCollection]: Chain } = {
  devices: { one: 'device', many: 'devices', read: chainedDevice },
  requests: { one: 'request', many: 'requests', read: chainedRequest },
  returns: record('return'),
  keepings: record('longer use', 'longer uses'),
  receptions: { one: 'reception', many: 'receptions', read: chainedReceipt },
  losses: record('loss', 'losses'),
  bookings: record('booking'),
  consignments: record('consignment'),
  reports: record('report'),
  differences: record('difference'),
};

export function isChained(name: unknown): name is ChainedCollection {
  return typeof name === 'string' && Object.hasOwn(chains, name);
}

export const chainedCollections = Object.keys(chains) as readonly ChainedCollection[];
