import { substituting } from '../domain/approval';
import type { Organisation } from '../domain/organisation';
import { mayDecideForIt, type Actor } from '../domain/person';
import { isOpen, type DeviceRequest } from '../domain/request';
import type { RequestLine } from '../domain/request-view';
import { dayOf } from '../domain/time';
import type { World } from './world';

/** Lines of a list, and how many more there are. */
export interface Listed {
  readonly lines: readonly RequestLine[];
  readonly more: number;
}

/** As many lines as a card reads well with on a phone. */
const shown = 10;

/** How far back closed requests are looked through. */
const lookedThrough = 50;

/** A person's own requests, and those made for them: open ones first, newest first. */
export async function myRequests(
  world: World,
  actor: Actor,
  organisation: Organisation,
): Promise<Listed> {
  const { requests } = world.store.of(organisation._id);
  const newest = { sort: { createdAt: -1 }, limit: lookedThrough } as const;
  const [by, forMe] = await Promise.all([
    requests.find({ by: actor.oid }, newest).toArray(),
    requests.find({ for: actor.oid }, newest).toArray(),
  ]);
  const mine = [...new Map([...by, ...forMe].map((request) => [request._id, request])).values()];
  const open = mine.filter(({ stage }) => isOpen(stage.name)).sort(newestFirst);
  const closed = mine.filter(({ stage }) => !isOpen(stage.name)).sort(newestFirst);
  return listed(world, organisation, [...open, ...closed.slice(0, 3)]);
}

/** The person's newest request that can still be taken back, if there is any. */
export async function cancellable(
  world: World,
  actor: Actor,
  organisation: Organisation,
): Promise<readonly DeviceRequest[]> {
  const { requests } = world.store.of(organisation._id);
  const own = await requests
    .find({ by: actor.oid }, { sort: { createdAt: -1 }, limit: lookedThrough })
    .toArray();
  return own.filter(({ stage }) => isOpen(stage.name));
}

/** What waits for a person's decision: as IT, as a manager, and as somebody's substitute. Oldest first. */
export async function waitingFor(
  world: World,
  actor: Actor,
  organisation: Organisation,
  now: Date,
): Promise<Listed> {
  const { requests } = world.store.of(organisation._id);
  const deciders = [
    ...(mayDecideForIt(actor) ? ['it'] : []),
    actor.oid,
    ...substituting(organisation.substitutes, actor.oid, dayOf(now)),
  ];
  const lists = await Promise.all(
    deciders.map((awaits) =>
      requests.find({ awaits }, { sort: { createdAt: 1 }, limit: 200 }).toArray(),
    ),
  );
  const toPrepare = mayDecideForIt(actor)
    ? await requests
        .find({ 'stage.name': 'reserved' }, { sort: { 'stage.since': 1 }, limit: 200 })
        .toArray()
    : [];
  const others = lists
    .flat()
    .filter((request) => request.by !== actor.oid && request.for !== actor.oid);
  return listed(world, organisation, [...others.sort((a, b) => -newestFirst(a, b)), ...toPrepare]);
}

function newestFirst(a: DeviceRequest, b: DeviceRequest): number {
  return b.createdAt.getTime() - a.createdAt.getTime();
}

async function listed(
  world: World,
  organisation: Organisation,
  all: readonly DeviceRequest[],
): Promise<Listed> {
  const lines = await Promise.all(
    all.slice(0, shown).map((request) => lineOf(world, organisation, request)),
  );
  return { lines, more: Math.max(0, all.length - shown) };
}

async function lineOf(
  world: World,
  { tenant }: Organisation,
  request: DeviceRequest,
): Promise<RequestLine> {
  const [product, person] = await Promise.all([
    world.store.of(request.organisation).products.findOne({ _id: request.product }),
    world.directory.profile(tenant, request.for),
  ]);
  return {
    id: request._id,
    number: request.number,
    product: product?.name ?? request.product,
    forName: person?.name ?? '–',
    stage: request.stage.name,
    since: request.stage.since,
    createdAt: request.createdAt,
    ...(request.neededBy !== undefined && { neededBy: request.neededBy }),
  };
}
