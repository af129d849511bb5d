import { Refusal } from '../domain/errors';
import type { Organisation } from '../domain/organisation';
import { awaitedStep, type DeviceRequest } from '../domain/request';
import type { Members } from './members';
import { changeRequest } from './request-changes';
import { passedOn, passesOn } from './passed-on';
import { canDecide } from './request-deciders';
import type { World } from './world';

/**
 * Decisions that wait for a manager who has left, with nobody in their place, go to the manager above,
 * and where there is none to IT.
 */
export async function passOnDecisions(
  world: World,
  members: Members,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  const waiting = await world.store
    .of(organisation._id)
    .requests.find({ 'stage.name': 'awaiting' }, { sort: { 'stage.since': 1 } })
    .toArray();
  const there = new Map<string, boolean>();
  for (const request of waiting) {
    const manager = awaitedStep(request)?.approver;
    if (manager === undefined) continue;
    const known = there.get(manager) ?? (await canDecide(world, organisation, manager, now));
    there.set(manager, known);
    if (!known) await passOn(world, members, organisation, { request, manager, now });
  }
}

/** One that was decided or cancelled meanwhile stays as it is. */
async function passOn(
  world: World,
  members: Members,
  organisation: Organisation,
  told: { readonly request: DeviceRequest; readonly manager: string; readonly now: Date },
): Promise<void> {
  const { request, manager, now } = told;
  const command = await passedOn(world, members, organisation, request, { manager, now });
  try {
    await changeRequest(world, organisation._id, request._id, command, passesOn);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
  }
}
