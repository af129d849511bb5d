import { deviceKeys, deviceWords, registered, type Device } from '../../bot/domain/device';
import type { DeviceKind } from '../../bot/domain/product';
import type { World } from '../../bot/services/world';
import { isDuplicate } from '../../bot/store/duplicate';
import type { ApiTurn } from './endpoint';
import { Problem } from './problem';

/** What is known of a device that was bought. */
export interface Bought {
  readonly tag: string;
  readonly serial?: string | undefined;
  readonly imei?: string | undefined;
  readonly model: string;
  readonly kind: DeviceKind;
  readonly product?: string | undefined;
  readonly acquired?: string | undefined;
  /** SEK without VAT. */
  readonly price?: number | undefined;
  readonly state: 'ordered' | 'in-stock';
}

/**
 * Registers a device, with the first event of its chain. Throws the Problems 'device-known' where one of
 * its tag, serial or IMEI is there already, and 'product-unknown'.
 */
export async function registerDevice(
  { store, newId }: World,
  turn: ApiTurn,
  { state, ...bought }: Bought,
): Promise<Device> {
  const organisation = turn.organisation._id;
  const { devices, products } = store.of(organisation);
  const { product, ...named } = withoutUndefined(bought);
  if (product !== undefined && (await products.findOne({ _id: product })) === null)
    throw new Problem(409, 'product-unknown', 'The catalogue has no such product');
  const _id = `${organisation}/device/${newId()}`;
  const base = { _id, organisation, ...named, ...(product !== undefined && { product }) };
  const device: Device = {
    ...base,
    words: deviceWords(base),
    keys: deviceKeys(base),
    lifecycle: { state, since: turn.now },
    version: 1,
    chain: [registered(_id, state, { at: turn.now, actor: turn.actor, facts: {} })],
    outbox: [],
  };
  try {
    await devices.insertOne(device);
  } catch (problem) {
    if (isDuplicate(problem))
      throw new Problem(409, 'device-known', 'A device has that tag, serial or IMEI already');
    throw problem;
  }
  return device;
}

type Known<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Known<T>;
}
