import { nextEvent } from '../../domain/chain';
import type { Device } from '../../domain/device';
import { awaitsOf, type DeviceRequest, type Stage } from '../../domain/request';
import { decideRequest } from '../../domain/request-steps';
import { dayOf, daysAfter } from '../../domain/time';
import type { Counter } from '../../store/collections';
import { demoAdministrations } from '../administrations';
import { modelOf, productId } from '../catalogue/catalogue';
import { chance } from '../chance';
import { demoDevices } from '../devices/devices';
import { requestId } from '../devices/requested';
import { demoId } from '../identity';
import { aliasOf } from '../people/members';
import { personNamed } from '../people/people';
import { placeNear } from '../places';
import type { RequestPlan } from './plans';
import { storyOf, type Told } from './story';
import { requestPlans, stepsOf, timelineOf } from './timeline';

/**
 * What was asked for in three years and what is going on today, by the rules of the domain, with the
 * devices of the same `now`. Nobody is told of it: the outboxes are empty.
 */
export function demoRequests(
  now: Date,
  devices: readonly Device[] = demoDevices(now),
): readonly DeviceRequest[] {
  return requestPlans.map((plan) => {
    const request = storyOf(plan, now, devices).reduce(carriedOut, submitted(plan, now));
    const awaits = awaitsOf(request.stage, request.steps);
    return { ...request, ...(awaits !== undefined && { awaits }) };
  });
}

/** So that the next request gets the number after the demo's last. */
export function demoRequestCounter(): Counter {
  return { _id: `${demoId}/request`, organisation: demoId, next: requestPlans.length };
}

type Awaiting = Omit<DeviceRequest, 'awaits'>;

function submitted(plan: RequestPlan, now: Date): Awaiting {
  const _id = requestId(plan.number);
  const { submitted: at } = timelineOf(plan, now);
  const steps = stepsOf(plan);
  const stage: Stage =
    steps.length === 0 ? { name: 'queued', since: at } : { name: 'awaiting', since: at, step: 0 };
  const by = personNamed(plan.by);
  const recipient = personNamed(plan.for);
  const product = productId(plan.product);
  const told = { at, actor: aliasOf(by.oid), what: 'submit', from: 'unknown', to: stage.name };
  return {
    _id,
    organisation: demoId,
    number: plan.number,
    kind: modelOf(plan.product).kind,
    product,
    acceptRefurbished: !plan.newOnly,
    by: by.oid,
    for: recipient.oid,
    administration: recipient.administration,
    place: placeNear(recipient.administration),
    accountString: accountOf(recipient.administration, plan.number),
    ...(plan.neededIn !== undefined && { neededBy: daysAfter(dayOf(at), plan.neededIn) }),
    ...(plan.reason !== undefined && { reason: plan.reason }),
    stage,
    steps,
    decisions: [],
    createdAt: at,
    version: 1,
    chain: [nextEvent(_id, [], { ...told, facts: { product } })],
    outbox: [],
  };
}

function accountOf(administration: string, number: string): string {
  const own = demoAdministrations.find(({ id }) => id === administration);
  if (own === undefined) throw new RangeError(`there is no administration ${administration}`);
  return chance(`account/${number}`).one<string>(own.accounts);
}

function carriedOut(request: Awaiting, { command, actor }: Told): Awaiting {
  const { stage, decision } = decideRequest(request, command);
  const event = nextEvent(request._id, request.chain, {
    at: command.now,
    actor,
    what: command.type,
    from: request.stage.name,
    to: stage.name,
    facts: 'device' in command ? { device: command.device } : {},
  });
  return {
    ...request,
    stage,
    decisions: decision === undefined ? request.decisions : [...request.decisions, decision],
    version: request.version + 1,
    chain: [...request.chain, event],
  };
}
