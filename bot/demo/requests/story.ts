import type { Device } from '../../domain/device';
import { expectedDay } from '../../domain/expected-day';
import type { Step } from '../../domain/request';
import type { RequestCommand } from '../../domain/request-steps';
import { dayOf, type Day } from '../../domain/time';
import { productId } from '../catalogue/catalogue';
import { chance } from '../chance';
import { requestId } from '../devices/requested';
import { leadDays } from '../organisation';
import { aliasOf } from '../people/members';
import { personNamed } from '../people/people';
import { placeNear } from '../places';
import type { RequestPlan } from './plans';
import { stepsOf, timelineOf } from './timeline';

const fetchHours = 'vardagar kl. 8–16';

/** A command on a request, and who carried it out as the chain tells it. */
export interface Told {
  readonly command: RequestCommand;
  readonly actor: string;
}

/** Everything that has happened to a request since it was sent in, in order. */
export function storyOf(plan: RequestPlan, now: Date, devices: readonly Device[]): readonly Told[] {
  switch (plan.fate.is) {
    case 'awaiting':
      return [];
    case 'cancelled':
      return [cancelled(plan, now)];
    case 'declined':
      return decisions(plan, now);
    case 'queued':
      return [...decisions(plan, now), expecting(plan, now, devices)];
    case 'reserved':
      return [...decisions(plan, now), reserved(plan, now, devices)];
    case 'gave-back':
      return [...decisions(plan, now), reserved(plan, now, devices), cancelled(plan, now)];
    case 'ready':
      return [...decisions(plan, now), reserved(plan, now, devices), ready(plan, now)];
    case 'handed-over':
      return [
        ...decisions(plan, now),
        reserved(plan, now, devices),
        ready(plan, now),
        received(plan, now),
      ];
  }
}

/** Each step approved in its turn, up to the one that was declined. */
function decisions(plan: RequestPlan, now: Date): readonly Told[] {
  const { fate } = plan;
  const { decided } = timelineOf(plan, now);
  const steps = stepsOf(plan);
  const refusedAt =
    fate.is === 'declined' ? steps.findIndex(({ kind }) => kind === fate.by) : steps.length;
  return steps.slice(0, refusedAt + 1).map((step, index) => {
    const { oid, forIt } = deciderOf(step, plan);
    const common = { now: decided[index] ?? now, who: { oid, forIt, insteadOf: [] } };
    const refused = fate.is === 'declined' && index === refusedAt;
    return {
      command: refused
        ? { type: 'decline', ...common, reason: fate.because }
        : { type: 'approve', ...common },
      actor: aliasOf(oid),
    };
  });
}

function deciderOf(
  { approver }: Step,
  { number }: RequestPlan,
): { readonly oid: string; readonly forIt: boolean } {
  if (approver !== undefined) return { oid: approver, forIt: false };
  const name = chance(`decider/${number}`).one(['Mikael Öberg', 'Mikael Öberg', 'Fatima Rahimi']);
  return { oid: personNamed(name).oid, forIt: true };
}

function expecting(plan: RequestPlan, now: Date, devices: readonly Device[]): Told {
  const { approved } = timelineOf(plan, now);
  const expected = expectedDay(1, deliveriesOf(plan, devices), {
    today: dayOf(approved),
    leadDays,
  });
  return { command: { type: 'expect', now: approved, expected }, actor: 'job:allocate' };
}

function deliveriesOf({ product }: RequestPlan, devices: readonly Device[]): readonly Day[] {
  return devices.flatMap((device) =>
    device.product === productId(product) &&
    device.lifecycle.state === 'ordered' &&
    device.lifecycle.expected !== undefined
      ? [device.lifecycle.expected]
      : [],
  );
}

function reserved(plan: RequestPlan, now: Date, devices: readonly Device[]): Told {
  const device = promisedTo(requestId(plan.number), devices);
  return {
    command: { type: 'reserve', now: timelineOf(plan, now).approved, device },
    actor: 'job:settle',
  };
}

/** The device whose own chain says that it was reserved for the request. */
function promisedTo(request: string, devices: readonly Device[]): string {
  const found = devices.find(({ chain }) =>
    chain.some(({ facts }) => facts['request'] === request),
  );
  if (found === undefined) throw new RangeError(`no device was ever promised to ${request}`);
  return found._id;
}

function ready(plan: RequestPlan, now: Date): Told {
  const { prepared } = timelineOf(plan, now);
  const place = placeNear(personNamed(plan.for).administration);
  const technician = personNamed('Mikael Öberg').oid;
  return {
    command: { type: 'make-ready', now: prepared, by: technician, place, when: fetchHours },
    actor: aliasOf(technician),
  };
}

function received(plan: RequestPlan, now: Date): Told {
  const { oid } = personNamed(plan.for);
  return {
    command: { type: 'confirm', now: timelineOf(plan, now).ended, by: oid },
    actor: aliasOf(oid),
  };
}

function cancelled(plan: RequestPlan, now: Date): Told {
  const { oid } = personNamed(plan.by);
  return {
    command: { type: 'cancel', now: timelineOf(plan, now).ended, by: oid },
    actor: aliasOf(oid),
  };
}
