import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import { decideKeeping, type Keeping } from '../../domain/returns/keeping';
import type { Members } from '../members';
import { passedOn, passesOn } from '../passed-on';
import { canDecide } from '../request-deciders';
import type { World } from '../world';
import { changeRecord } from './record-changes';

/**
 * Wishes to keep a device that wait for a manager who has left, with nobody in their place, go to the
 * manager above, and where there is none to IT.
 */
export async function passOnKeepings(
  world: World,
  members: Members,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  const waiting = await world.store
    .of(organisation._id)
    .keepings.find({ 'stage.name': 'awaiting' }, { sort: { 'stage.since': 1 } })
    .toArray();
  for (const keeping of waiting) {
    const { approver } = keeping;
    if (approver === undefined || (await canDecide(world, organisation, approver, now))) continue;
    await passOn(world, members, organisation, keeping, { manager: approver, now });
  }
}

/** One that was decided or withdrawn meanwhile stays as it is. */
async function passOn(
  world: World,
  members: Members,
  organisation: Organisation,
  { _id, by }: Keeping,
  { manager, now }: { readonly manager: string; readonly now: Date },
): Promise<void> {
  const people = { by, for: by };
  const command = await passedOn(world, members, organisation, people, { manager, now });
  const { keepings } = world.store.of(organisation._id);
  try {
    await changeRecord(
      keepings,
      _id,
      'keep-not-found',
      { what: command.type, now, actor: passesOn },
      (current) => decideKeeping(current, command),
    );
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
  }
}
