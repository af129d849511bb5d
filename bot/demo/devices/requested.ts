import { dayOf, monthsAfter } from '../../domain/time';
import { modelOf } from '../catalogue/catalogue';
import { demoId } from '../identity';
import { aliasOf } from '../people/members';
import { personNamed } from '../people/people';
import { placeNear } from '../places';
import type { Fate, RequestPlan } from '../requests/plans';
import { requestPlans, timelineOf } from '../requests/timeline';
import type { DevicePlan, PlannedStep } from './plan';
import { delivered, deliveryDays, ordered } from './steps';

export function requestId(number: string): string {
  return `${demoId}/request/demo-${number}`;
}

/** How far the device of a request has come; nothing was promised in the other cases. */
const reach: Partial<Readonly<Record<Fate['is'], number>>> = {
  reserved: 1,
  ready: 2,
  'handed-over': 3,
};

/** The devices that were promised to somebody, as the requests tell of them. */
export function requested(): readonly DevicePlan[] {
  return requestPlans
    .filter(({ fate }) => fate.is === 'gave-back' || reach[fate.is] !== undefined)
    .map(lifeFor);
}

function lifeFor(plan: RequestPlan): DevicePlan {
  const key = `for/${plan.number}`;
  const deliveredAgo = plan.ago + 4;
  return {
    key,
    model: modelOf(plan.got),
    ...(plan.fate.is === 'handed-over' && { administration: personNamed(plan.for).administration }),
    boughtAgo: deliveredAgo,
    birth: ordered(key, deliveredAgo + deliveryDays),
    steps: [delivered(key, deliveredAgo), ...promised(plan)],
  };
}

function promised(plan: RequestPlan): readonly PlannedStep[] {
  const steps = [reserve(plan), makeReady(plan), handOver(plan)];
  return plan.fate.is === 'gave-back'
    ? [reserve(plan), release(plan)]
    : steps.slice(0, reach[plan.fate.is] ?? 0);
}

function reserve(plan: RequestPlan): PlannedStep {
  const request = requestId(plan.number);
  return {
    ago: plan.ago,
    moment: (now) => timelineOf(plan, now).approved,
    actor: 'job:allocate',
    command: (now) => ({ type: 'reserve', now, request }),
  };
}

function release(plan: RequestPlan): PlannedStep {
  return {
    ago: plan.ago,
    moment: (now) => timelineOf(plan, now).ended,
    actor: 'job:settle',
    command: (now) => ({ type: 'release', now }),
  };
}

function makeReady(plan: RequestPlan): PlannedStep {
  const place = placeNear(personNamed(plan.for).administration);
  return {
    ago: plan.ago,
    moment: (now) => timelineOf(plan, now).prepared,
    actor: 'job:settle',
    command: (now) => ({ type: 'make-ready', now, place }),
  };
}

function handOver(plan: RequestPlan): PlannedStep {
  const { oid } = personNamed(plan.for);
  const { usageTime } = modelOf(plan.got);
  return {
    ago: plan.ago,
    moment: (now) => timelineOf(plan, now).ended,
    actor: 'job:settle',
    command: (now) => ({
      type: 'hand-over',
      now,
      holder: oid,
      alias: aliasOf(oid),
      start: dayOf(now),
      due: monthsAfter(dayOf(now), usageTime),
    }),
  };
}
