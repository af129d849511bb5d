import type { Device } from '../domain/device';
import { asUsed } from '../domain/product-words';
import type { Change } from '../store/port';
import type { World } from './world';

/**
 * A used device must not go out as a new one. What restocking changes in it besides its state: its
 * product becomes the refurbished one; where the catalogue has none, it has no product, and keeps in
 * mind which it was.
 */
export async function asStock(
  { store }: Pick<World, 'store'>,
  device: Pick<Device, 'organisation' | 'product' | 'usedOf'>,
): Promise<{ readonly change: Pick<Change, '$set' | '$unset'>; readonly product?: string }> {
  const { products } = store.of(device.organisation);
  const was = device.product ?? device.usedOf;
  const before = was === undefined ? null : await products.findOne({ _id: was });
  const catalogue = before === null ? [] : await products.find({ kind: before.kind }).toArray();
  const used = before === null ? undefined : asUsed(before, catalogue);
  if (used !== undefined) {
    return { change: { $set: { product: used._id }, $unset: { usedOf: '' } }, product: used._id };
  }
  return {
    change: { ...(was !== undefined && { $set: { usedOf: was } }), $unset: { product: '' } },
  };
}
