import { stepsFor } from '../domain/approval';
import { nextEvent } from '../domain/chain';
import { Refusal } from '../domain/errors';
import type { Organisation } from '../domain/organisation';
import type { Actor } from '../domain/person';
import type { Product } from '../domain/product';
import { awaitsOf, type DeviceRequest, type Stage } from '../domain/request';
import type { FormEntry } from '../domain/request-form';
import { messagesOfNew } from '../domain/request-messages';
import { isDuplicate } from '../store/duplicate';
import { nextNumber } from './numbers';
import { managerAbove } from './request-deciders';
import type { World } from './world';

/** A form in order, ready to become a request. */
export interface Order {
  readonly draft: string;
  readonly entry: FormEntry;
  readonly recipient: string;
  readonly now: Date;
}

/**
 * Turns a form into a request, once for each draft however often it is sent.
 * Throws the Refusal 'request-not-found' when the draft is somebody else's.
 */
export async function submit(
  world: World,
  actor: Actor,
  organisation: Organisation,
  order: Order,
): Promise<DeviceRequest> {
  const { requests } = world.store.of(organisation._id);
  const id = requestId(organisation._id, order.draft);
  const before = await requests.findOne({ _id: id });
  if (before !== null) return ownOr(before, actor);
  const request = await draw(world, actor, organisation, id, order);
  try {
    await requests.insertOne(request);
    return request;
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    const first = await requests.findOne({ _id: id });
    if (first === null) throw problem;
    return ownOr(first, actor);
  }
}

function requestId(organisation: string, draft: string): string {
  return `${organisation}/request/${draft}`;
}

function ownOr(request: DeviceRequest, actor: Actor): DeviceRequest {
  if (request.by !== actor.oid) throw new Refusal('request-not-found');
  return request;
}

async function draw(
  world: World,
  actor: Actor,
  organisation: Organisation,
  id: string,
  { entry, recipient, now }: Order,
): Promise<DeviceRequest> {
  const product = await world.store.of(organisation._id).products.findOne({ _id: entry.product });
  if (product === null) throw new Refusal('product-not-found');
  const steps = await stepsOf(world, actor, organisation, { product, recipient, now });
  const stage: Stage =
    steps.length === 0 ? { name: 'queued', since: now } : { name: 'awaiting', since: now, step: 0 };
  const awaits = awaitsOf(stage, steps);
  const whole = {
    _id: id,
    organisation: organisation._id,
    number: `B-${await nextNumber(world, organisation._id, 'request')}`,
    kind: product.kind,
    product: product._id,
    acceptRefurbished: !entry.newOnly,
    by: actor.oid,
    for: recipient,
    administration: entry.administration,
    place: entry.place.trim(),
    accountString: entry.accountString,
    ...(entry.neededBy !== '' && { neededBy: entry.neededBy }),
    ...(entry.reason.trim() !== '' && { reason: entry.reason.trim() }),
    stage,
    ...(awaits !== undefined && { awaits }),
    steps,
    decisions: [],
    createdAt: now,
    version: 1,
  };
  const told = { at: now, actor: actor.alias, what: 'submit', from: 'unknown', to: stage.name };
  return {
    ...whole,
    chain: [nextEvent(id, [], { ...told, facts: { product: product._id } })],
    outbox: messagesOfNew({ ...whole, version: 0 }, now),
  };
}

/** The steps that the policy asks for, with the nearest manager above the recipient who can decide. */
async function stepsOf(
  world: World,
  actor: Actor,
  organisation: Organisation,
  told: { readonly product: Product; readonly recipient: string; readonly now: Date },
): Promise<DeviceRequest['steps']> {
  const { product, recipient, now } = told;
  const people = { by: actor.oid, for: recipient };
  const manager = await managerAbove(world, organisation, people, { person: recipient, now });
  const managers = manager === undefined ? [] : [manager];
  return stepsFor(organisation, product, { ...people, managers });
}
