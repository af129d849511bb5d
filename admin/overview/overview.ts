import { states } from '../../bot/domain/lifecycle';
import { byPreference, type Product } from '../../bot/domain/product';
import { dayOf, daysAfter, startOf } from '../../bot/domain/time';
import { waitingFor } from '../../bot/services/request-lists';
import type { World } from '../../bot/services/world';
import type { Overview } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';
import { savedOf } from './saved';
import { wipeClockOf } from './wipe-clock';

/** The pace of handing out is taken from so many days. */
const paceDays = 90;

/** Everything that the first page shows: counts, and the few that have waited longest, each a stretch of an index. */
export async function overview(world: World, turn: TabTurn): Promise<Overview> {
  const { actor, organisation, now } = turn;
  const { devices, requests, notifications } = world.store.of(organisation._id);
  const mine = await waitingFor(world, actor, organisation, now);
  return {
    states: await Promise.all(
      states.map(async (state) => ({
        state,
        count: await devices.countDocuments({ 'lifecycle.state': state }),
      })),
    ),
    overdue: await overdueByAdministration(world, turn),
    products: await productsOf(world, turn),
    leadDays: organisation.leadDays,
    waitingForMe: mine.lines.length + mine.more,
    waitingForIt: await requests.countDocuments({ awaits: 'it' }),
    queued: await requests.countDocuments({ 'stage.name': 'queued' }),
    wipe: await wipeClockOf(world, turn),
    co2: await savedOf(world, turn),
    failed: await notifications.countDocuments({ status: 'failed' }),
  };
}

async function overdueByAdministration(
  world: World,
  { organisation, now }: TabTurn,
): Promise<Overview['overdue']> {
  const { devices } = world.store.of(organisation._id);
  const before = { $lt: dayOf(now) };
  const counted = await Promise.all(
    organisation.administrations.map(async ({ id, name }) => {
      const counts = await Promise.all(
        ['in-use', 'return-requested'].map((state) =>
          devices.countDocuments({
            administration: id,
            'lifecycle.state': state,
            'lifecycle.due': before,
          }),
        ),
      );
      return { administration: name, count: counts.reduce((sum, count) => sum + count, 0) };
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

async function productsOf(world: World, turn: TabTurn): Promise<Overview['products']> {
  const { products } = world.store.of(turn.organisation._id);
  const catalogue = (await products.find({}).toArray()).filter(({ retired }) => retired !== true);
  return Promise.all(catalogue.sort(byPreference).map((product) => needOf(world, turn, product)));
}

async function needOf(
  world: World,
  { organisation, now }: TabTurn,
  { _id: product, name, condition }: Product,
): Promise<Overview['products'][number]> {
  const { devices, requests } = world.store.of(organisation._id);
  const since = startOf(daysAfter(dayOf(now), -paceDays));
  const [inStock, ordered, waiting, handedOut] = await Promise.all([
    devices.countDocuments({ 'lifecycle.state': 'in-stock', product }),
    devices.countDocuments({ 'lifecycle.state': 'ordered', product }),
    requests.countDocuments({ 'stage.name': 'queued', product }),
    requests.countDocuments({
      'stage.name': 'handed-over',
      product,
      'stage.since': { $gte: since },
    }),
  ]);
  const expected = waiting + Math.ceil((handedOut * organisation.leadDays) / paceDays);
  return { name, condition, inStock, ordered, waiting, expected };
}
