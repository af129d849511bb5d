import type { AuditEntry } from '../domain/audit-entry';
import type { Device } from '../domain/device';
import type { Notification, Reference, SentCard } from '../domain/notification';
import type { Organisation } from '../domain/organisation';
import type { Member } from '../domain/person';
import type { Product } from '../domain/product';
import type { DeviceRequest } from '../domain/request';
import { adminDeclarations, inventoryIndexes, type AdminKinds } from './kinds/admin';
import { co2Declarations, type Co2Kinds } from './kinds/co2';
import { co2MonthlyDeclarations, type Co2MonthlyKinds } from './kinds/co2-monthly';
import { privacyDeclarations, type PrivacyKinds } from './kinds/privacy';
import { refurbisherDeclarations, type RefurbisherKinds } from './kinds/refurbisher';
import { rentDeclarations, type RentKinds } from './kinds/rent';
import { roundsDeclarations, type RoundsKinds } from './kinds/rounds';
import { returnsDeclarations, type ReturnsKinds } from './kinds/returns';
import { supportDeclarations, type SupportKinds } from './kinds/support';
import type { Declaration, Documents, Engine, Stored } from './port';

/** A person in the directory that the store itself keeps where there is no tenant: the demo's people. */
export interface DirectoryEntry extends Stored {
  readonly oid: string;
  readonly tenant: string;
  readonly name: string;
  readonly mail?: string;
  /** Their number as an employee. */
  readonly employee?: string;
  readonly title?: string;
  readonly department?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly roles: readonly string[];
  readonly active: boolean;
  /** Name, mail and employee number in small letters, for finding people by what is typed. */
  readonly words: readonly string[];
  /** Changes of roles on their way to the audit log. */
  readonly audited?: readonly AuditEntry[];
}

/** The next number of a series: requests, returns, receipts. */
export interface Counter extends Stored {
  readonly next: number;
}

/** Which process does a job just now. */
export interface Lease extends Stored {
  readonly owner: string;
  readonly until: Date;
}

/** The main job's collections by name, with what their documents are. */
interface MainKinds {
  readonly organisations: Organisation;
  readonly products: Product;
  readonly devices: Device;
  readonly requests: DeviceRequest;
  readonly members: Member;
  readonly people: DirectoryEntry;
  readonly references: Reference;
  readonly cards: SentCard;
  readonly notifications: Notification;
  readonly counters: Counter;
  readonly leases: Lease;
}

/** Every collection by name; a feature's are declared in kinds/. */
export interface Kinds
  extends
    MainKinds,
    ReturnsKinds,
    RefurbisherKinds,
    Co2Kinds,
    Co2MonthlyKinds,
    SupportKinds,
    PrivacyKinds,
    AdminKinds,
    RentKinds,
    RoundsKinds {}

export type CollectionName = keyof Kinds;
export type Collections = { readonly [N in CollectionName]: Documents<Kinds[N]> };

/** Each collection's indexes, declared once for both engines. `_id` always has one. */
export const declarations: { readonly [N in CollectionName]: Declaration } = {
  organisations: {
    name: 'organisations',
    small: true,
    indexes: [{ name: 'tenant', on: { tenant: 1 } }],
  },
  products: {
    name: 'products',
    indexes: [{ name: 'kind', on: { organisation: 1, kind: 1 } }],
  },
  devices: {
    name: 'devices',
    indexes: [
      { name: 'stock', on: { organisation: 1, 'lifecycle.state': 1, product: 1, acquired: 1 } },
      { name: 'due', on: { organisation: 1, 'lifecycle.state': 1, 'lifecycle.due': 1 } },
      { name: 'acquired', on: { organisation: 1, 'lifecycle.state': 1, acquired: 1 } },
      { name: 'ended', on: { organisation: 1, 'lifecycle.state': 1, 'lifecycle.endOfUse': 1 } },
      { name: 'since', on: { organisation: 1, 'lifecycle.since': 1 } },
      { name: 'holder', on: { organisation: 1, 'lifecycle.holder': 1 } },
      { name: 'request', on: { organisation: 1, 'lifecycle.request': 1 } },
      { name: 'words', on: { organisation: 1, words: 1 } },
      { name: 'keys', on: { keys: 1 }, unique: true },
      { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } },
      ...inventoryIndexes,
    ],
  },
  requests: {
    name: 'requests',
    indexes: [
      { name: 'stage', on: { organisation: 1, 'stage.name': 1, 'stage.since': 1 } },
      {
        name: 'line',
        on: {
          organisation: 1,
          'stage.name': 1,
          product: 1,
          acceptRefurbished: 1,
          'stage.since': 1,
        },
      },
      { name: 'awaits', on: { organisation: 1, awaits: 1, createdAt: 1 } },
      { name: 'by', on: { organisation: 1, by: 1, createdAt: 1 } },
      { name: 'for', on: { organisation: 1, for: 1, createdAt: 1 } },
      { name: 'number', on: { organisation: 1, number: 1 }, unique: true },
      { name: 'outbox', on: { organisation: 1, 'outbox.id': 1 } },
    ],
  },
  members: {
    name: 'members',
    indexes: [{ name: 'alias', on: { organisation: 1, alias: 1 }, unique: true }],
  },
  people: {
    name: 'people',
    indexes: [
      { name: 'words', on: { tenant: 1, words: 1 } },
      { name: 'roles', on: { tenant: 1, roles: 1 } },
      { name: 'audited', on: { tenant: 1, 'audited._id': 1 } },
    ],
  },
  references: { name: 'references', indexes: [] },
  cards: {
    name: 'cards',
    indexes: [{ name: 'about', on: { organisation: 1, about: 1 } }],
  },
  notifications: {
    name: 'notifications',
    indexes: [
      { name: 'due', on: { organisation: 1, status: 1, due: 1 } },
      { name: 'to', on: { organisation: 1, to: 1, status: 1 } },
    ],
  },
  counters: { name: 'counters', indexes: [] },
  leases: { name: 'leases', indexes: [] },
  ...returnsDeclarations,
  ...refurbisherDeclarations,
  ...co2Declarations,
  ...co2MonthlyDeclarations,
  ...supportDeclarations,
  ...privacyDeclarations,
  ...adminDeclarations,
  ...rentDeclarations,
  ...roundsDeclarations,
};

/** Opens every collection with its indexes on an engine. */
export async function openCollections(engine: Engine): Promise<Collections> {
  const open = async <N extends CollectionName>(name: N): Promise<[N, Documents<Kinds[N]>]> => [
    name,
    await engine.open<Kinds[N]>(declarations[name]),
  ];
  const names = Object.keys(declarations) as CollectionName[];
  return Object.fromEntries(await Promise.all(names.map(open))) as unknown as Collections;
}
