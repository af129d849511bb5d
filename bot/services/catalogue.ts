import { byPreference, type DeviceKind, type Product } from '../domain/product';
import type { DeviceRequest } from '../domain/request';
import type { World } from './world';

/** What can be asked for, refurbished first. */
export async function offered(
  { store }: Pick<World, 'store'>,
  organisation: string,
  kind: DeviceKind,
): Promise<readonly Product[]> {
  const products = await store.of(organisation).products.find({ kind }).toArray();
  return products.filter(({ retired }) => retired !== true).sort(byPreference);
}

/** What a request may be moved to when its own product is gone: of the same kind, and no dearer. */
export async function movesFor(
  world: Pick<World, 'store'>,
  { organisation, product, kind }: Pick<DeviceRequest, 'organisation' | 'product' | 'kind'>,
): Promise<readonly Product[]> {
  const before = await world.store.of(organisation).products.findOne({ _id: product });
  const products = await offered(world, organisation, kind);
  return products.filter(({ _id, rent }) => _id !== product && rent <= (before?.rent ?? 0));
}

/** How many of each product are in stock now. */
export async function stockOf(
  { store }: Pick<World, 'store'>,
  organisation: string,
  products: readonly Product[],
): Promise<readonly { readonly product: Product; readonly inStock: number }[]> {
  const { devices } = store.of(organisation);
  return Promise.all(
    products.map(async (product) => ({
      product,
      inStock: await devices.countDocuments({
        'lifecycle.state': 'in-stock',
        product: product._id,
      }),
    })),
  );
}
