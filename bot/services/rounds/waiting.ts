import type { Organisation } from '../../domain/organisation';
import type { RoundItem } from '../../domain/rounds/round';
import type { World } from '../world';

/** More than a week's rounds hold; the rest is proposed when these are planned. */
const most = 500;

/** Everything that takes a drive and is in no planned round: devices to bring, devices to fetch, visits. */
export async function waitingItems(
  { store }: Pick<World, 'store'>,
  { _id }: Organisation,
): Promise<readonly RoundItem[]> {
  const [deliveries, collections, visits, planned] = await Promise.all([
    deliveriesOf({ store }, _id),
    collectionsOf({ store }, _id),
    visitsOf({ store }, _id),
    store.of(_id).rounds.find({ 'stage.name': 'planned' }, { limit: most }).toArray(),
  ]);
  const taken = new Set(planned.flatMap(({ items }) => items.map(({ about }) => about)));
  return [...deliveries, ...collections, ...visits].filter(({ about }) => !taken.has(about));
}

/** A reserved device waits at IT; once it is ready, it is where it is picked up. */
async function deliveriesOf({ store }: Pick<World, 'store'>, id: string): Promise<RoundItem[]> {
  const { requests, devices } = store.of(id);
  const reserved = await requests.find({ 'stage.name': 'reserved' }, { limit: most }).toArray();
  return Promise.all(
    reserved.map(async (request) => {
      const promised = request.stage.name === 'reserved' ? request.stage.device : '';
      const device = await devices.findOne({ _id: promised });
      return {
        kind: 'delivery',
        about: request._id,
        number: request.number,
        what: device === null ? request.number : `${device.tag} · ${device.model}`,
        place: request.place,
        people: [...new Set([request.for, request.by])],
        administration: request.administration,
      };
    }),
  );
}

async function collectionsOf({ store }: Pick<World, 'store'>, id: string): Promise<RoundItem[]> {
  const { returns, devices } = store.of(id);
  const announced = await returns.find({ 'stage.name': 'announced' }, { limit: most }).toArray();
  const fetched = announced.filter(({ handIn }) => handIn?.how === 'collection');
  return Promise.all(
    fetched.map(async ({ _id, number, device: of, handIn, by }): Promise<RoundItem> => {
      const device = of === undefined ? null : await devices.findOne({ _id: of });
      return {
        kind: 'collection',
        about: _id,
        number,
        what: device === null ? number : `${device.tag} · ${device.model}`,
        place: handIn?.place ?? '',
        people: by === undefined ? [] : [by],
        ...(device?.administration !== undefined && { administration: device.administration }),
      };
    }),
  );
}

/** What could not be helped at a distance. */
async function visitsOf({ store }: Pick<World, 'store'>, id: string): Promise<RoundItem[]> {
  const { bookings, devices } = store.of(id);
  const waiting = await bookings.find({ visit: 'waiting' }, { limit: most }).toArray();
  return Promise.all(
    waiting.map(async ({ _id, number, device: of, trouble, by, stage }): Promise<RoundItem> => {
      const device = of === undefined ? null : await devices.findOne({ _id: of });
      return {
        kind: 'visit',
        about: _id,
        number,
        what: trouble.slice(0, 80),
        place: stage.name === 'done' ? (stage.place ?? '') : '',
        people: [by],
        ...(device?.administration !== undefined && { administration: device.administration }),
      };
    }),
  );
}
