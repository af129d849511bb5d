import { z } from 'zod';
import { Refusal } from '../../bot/domain/errors';
import { byPreference, type Product } from '../../bot/domain/product';
import { openStages } from '../../bot/domain/request';
import type { World } from '../../bot/services/world';
import { audit } from '../audit/audit';
import type { CatalogueShape, ProductLine, ProductShape } from '../tab/catalogue-shapes';
import type { TabTurn } from '../tab/tab-route';

const word = z.string().trim().min(1).max(60);

/** A product as it must be; what is said of footprint and label is the maker's or refurbisher's word. */
const shape = z.strictObject({
  id: z.string().max(200),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(['computer', 'phone']),
  condition: z.enum(['refurbished', 'new']),
  class: word,
  standard: z.boolean(),
  rent: z.number().min(0).max(100_000),
  usageTime: z.int().min(1).max(120),
  label: z.string().trim().max(120),
  footprint: z.number().min(0).max(10_000).optional(),
  words: z.array(word).max(40),
  retired: z.boolean(),
});

/** The whole catalogue, what is withdrawn last, with how many of each there are. */
export async function catalogueOf(world: World, turn: TabTurn): Promise<CatalogueShape> {
  const { products } = world.store.of(turn.organisation._id);
  const all = (await products.find({}).toArray()).sort(
    (a, b) => Number(a.retired === true) - Number(b.retired === true) || byPreference(a, b),
  );
  return {
    products: await Promise.all(all.map((product) => lineOf(world, turn, product))),
    may: { change: turn.actor.roles.includes('it-admin') },
  };
}

/**
 * Adds a product, or changes one that is as it was seen (`seen`); it counts from the next form on. What
 * was approved keeps its rent, and devices their product, also when it is withdrawn. Throws the Refusals
 * 'product-wrong', 'product-there' and 'changed-meanwhile'.
 */
export async function saveProduct(
  world: World,
  turn: TabTurn,
  wanted: unknown,
  seen: unknown,
): Promise<CatalogueShape> {
  const read = shape.safeParse(wanted);
  if (!read.success) throw new Refusal('product-wrong');
  const product = read.data;
  const what = product.id === '' ? 'product/add' : 'product/change';
  const before = product.id === '' ? undefined : await changed(world, turn, product, seen);
  if (product.id === '') await added(world, turn, product);
  await audit(world, turn, {
    what,
    subject: product.name,
    ...(before !== undefined && { before }),
    after: product,
  });
  return catalogueOf(world, turn);
}

type Wanted = z.output<typeof shape>;

async function added(
  { store, newId }: World,
  { organisation }: TabTurn,
  product: Wanted,
): Promise<void> {
  const _id = `${organisation._id}/product/${newId()}`;
  const { name, condition } = product;
  const { products } = store.of(organisation._id);
  const there = (await products.find({}).toArray()).some(
    (one) => one.name === name && one.condition === condition && one.retired !== true,
  );
  // Mostly a form sent again because its answer was lost.
  if (there) throw new Refusal('product-there', { name });
  await products.insertOne({ _id, ...fieldsOf(product) });
}

/** The product as it was. Whoever saw it otherwise changes nothing. */
async function changed(
  { store }: World,
  { organisation }: TabTurn,
  product: Wanted,
  seen: unknown,
): Promise<ProductShape> {
  const { products } = store.of(organisation._id);
  const known = await products.findOne({ _id: product.id });
  if (known === null) throw new Refusal('product-wrong');
  const before = shapeOf(known);
  const { name, rent, usageTime } = known;
  if (JSON.stringify(shape.safeParse(seen).data) !== JSON.stringify(shape.parse(before)))
    throw new Refusal('changed-meanwhile');
  const gone = ['label', 'footprint', 'retired'].filter((field) => !(field in fieldsOf(product)));
  const saved = await products.findOneAndUpdate(
    { _id: known._id, name, rent, usageTime },
    {
      $set: fieldsOf(product),
      ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map((field) => [field, ''])) }),
    },
    { returnDocument: 'after' },
  );
  if (saved === null) throw new Refusal('changed-meanwhile');
  return before;
}

/** As it is stored: what is not said is absent. */
function fieldsOf({
  label,
  footprint,
  retired,
  words,
  ...product
}: Wanted): Omit<Product, '_id' | 'organisation'> {
  const { name, kind, condition, class: of, standard, rent, usageTime } = product;
  return {
    ...{ name, kind, condition, class: of, standard, rent, usageTime },
    words: words.map((one) => one.toLowerCase()),
    ...(label !== '' && { label }),
    ...(footprint !== undefined && { footprint }),
    ...(retired && { retired }),
  };
}

function shapeOf(product: Product): ProductShape {
  const { _id, name, kind, condition, standard, rent, usageTime, footprint, words } = product;
  return {
    ...{ id: _id, name, kind, condition, class: product.class, standard, rent, usageTime },
    label: product.label ?? '',
    ...(footprint !== undefined && { footprint }),
    words,
    retired: product.retired === true,
  };
}

async function lineOf(
  { store }: World,
  { organisation }: TabTurn,
  found: Product,
): Promise<ProductLine> {
  const { devices, requests } = store.of(organisation._id);
  const product = found._id;
  const [inStock, inUse, ...waiting] = await Promise.all([
    devices.countDocuments({ 'lifecycle.state': 'in-stock', product }),
    devices.countDocuments({ 'lifecycle.state': 'in-use', product }),
    ...openStages.map((stage) => requests.countDocuments({ 'stage.name': stage, product })),
  ]);
  return {
    ...shapeOf(found),
    inStock,
    inUse,
    waiting: waiting.reduce((sum, count) => sum + count, 0),
  };
}
