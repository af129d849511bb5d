import type { Organisation } from '../domain/organisation';
import type { DeviceRequest } from '../domain/request';
import type { Members } from './members';
import { managerAbove } from './request-deciders';
import type { World } from './world';

/** By whom a decision is passed on. */
export const passesOn = 'job:absent-managers';

interface PassedOn {
  readonly type: 'pass-on';
  readonly now: Date;
  /** The manager who has left, and under what name the chain knows them. */
  readonly from: string;
  readonly alias: string;
  /** Nobody above is there: then IT decides. */
  readonly to?: string;
}

/** Whom a decision goes to whose manager has left: the manager above, and where there is none, IT. */
export async function passedOn(
  world: Pick<World, 'directory'>,
  members: Members,
  organisation: Organisation,
  about: Pick<DeviceRequest, 'by' | 'for'>,
  { manager, now }: { readonly manager: string; readonly now: Date },
): Promise<PassedOn> {
  const to = await managerAbove(world, organisation, about, { person: manager, now });
  const { alias } = await members.of(organisation._id, manager);
  return { type: 'pass-on', now, from: manager, alias, ...(to !== undefined && { to }) };
}
