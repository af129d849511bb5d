import type { Device } from '../../bot/domain/device';
import type { Organisation } from '../../bot/domain/organisation';
import type { DirectoryEntry } from '../../bot/store/collections';
import type { Store } from '../../bot/store/store';
import { ekholma, granby, products } from './organisation';
import { admins, directoryEntries } from './people';

/** What a test wants otherwise than usual. */
export interface Furniture {
  readonly devices?: readonly Device[];
  readonly organisation?: Partial<Organisation>;
  readonly people?: readonly DirectoryEntry[];
}

/** Puts in the tests' organisations, people, products and devices, once. */
export async function furnish(store: Store, wanted: Furniture): Promise<void> {
  if ((await store.organisation('ekholma')) !== undefined) return;
  for (const entry of wanted.people ?? directoryEntries) await store.shared.people.insertOne(entry);
  for (const one of [{ ...ekholma, ...wanted.organisation }, granby])
    await store.of(one._id).organisations.insertOne(one);
  // The hundred of IT who race have said no to approvals in their own chat, as most of so many would.
  for (const { oid } of admins) {
    const member = { _id: `ekholma/${oid}`, oid, alias: `p-${oid}`, ownChat: false };
    await store.of('ekholma').members.insertOne(member);
  }
  for (const product of products) await store.of('ekholma').products.insertOne(product);
  for (const device of wanted.devices ?? []) await store.of('ekholma').devices.insertOne(device);
}
