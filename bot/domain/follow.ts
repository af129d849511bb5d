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
  const { now } = told;
  if (request?.stage.name === 'queued' && lifecycle.state === 'reserved') return 'give';
  if (request === undefined || deviceOf(request.stage) !== device._id) return { type: 'release', now };
  const { stage } = request;
  if (stage.name === 'reserved') return undefined;
  if (lifecycle.state === 'reserved') return { type: 'make-ready', now, place: 'place' in stage ? stage.place : request.place };
  if (stage.name !== 'handed-over') return undefined;
  const start = dayOf(stage.since);
  return {
    type: 'hand-over',
    now,
    holder: request.for,
    alias: told.alias,
    start,
    due: monthsAfter(start, told.usageTime),
  };
}
