import type { Command, Lifecycle } from './lifecycle';
import { deviceOf, type DeviceRequest } from './request';
import { dayOf, monthsAfter } from './time';

/**
 * A request leads and its device follows: two documents, one truth. This says the next step that
 * brings a reserved or ready device in line with its request; 'give' when the request has yet to be
 * told of the device; undefined when they agree. Safe to ask again after any interruption.
 */
export function follow(
  device: { readonly _id: string; readonly lifecycle: Lifecycle },
  request: Pick<DeviceRequest, 'stage' | 'for' | 'place'> | undefined,
  told: { readonly now: Date; readonly usageTime: number; readonly alias: string },
): Command | 'give' | undefined {
  const { lifecycle } = device;
  if (lifecycle.state !== 'reserved' && lifecycle.state !== 'ready') return undefined;
  if (request?.stage.name === 'queued' && lifecycle.state === 'reserved') return 'give';
  if (request === undefined || deviceOf(request.stage) !== device._id) {
    return { type: 'release', now: told.now };
  }
  return towards(request, lifecycle, told);
}

/** The next step of a device that its request has. */
function towards(
  { stage, ...request }: Pick<DeviceRequest, 'stage' | 'for' | 'place'>,
  lifecycle: Lifecycle,
  {
    now,
    usageTime,
    alias,
  }: { readonly now: Date; readonly usageTime: number; readonly alias: string },
): Command | undefined {
  if (stage.name === 'ready') return broughtTo(stage.place, lifecycle, now);
  if (stage.name !== 'handed-over') return undefined;
  if (lifecycle.state === 'reserved') return { type: 'make-ready', now, place: request.place };
  const start = dayOf(stage.since);
  return {
    type: 'hand-over',
    now,
    holder: request.for,
    alias,
    start,
    due: monthsAfter(start, usageTime),
  };
}

/** A device stands where its request says; IT may change its mind about the place. */
function broughtTo(place: string, lifecycle: Lifecycle, now: Date): Command | undefined {
  if (lifecycle.state === 'ready' && lifecycle.place === place) return undefined;
  return { type: 'make-ready', now, place };
}

/**
 * The other side of it: whether the device that an open request was promised is kept for it. It is not
 * when it was lost first; then the request goes back into the queue.
 */
export function isKeptFor(
  request: Pick<DeviceRequest, '_id' | 'stage'>,
  device: { readonly _id: string; readonly lifecycle: Lifecycle },
): boolean {
  const { lifecycle } = device;
  const kept = lifecycle.state === 'reserved' || lifecycle.state === 'ready';
  return kept && lifecycle.request === request._id && deviceOf(request.stage) === device._id;
}
