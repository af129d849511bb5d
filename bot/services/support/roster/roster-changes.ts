import { Refusal } from '../../../domain/errors';
import type { Organisation } from '../../../domain/organisation';
import { mayDecideForIt } from '../../../domain/person';
import type { SupportRule } from '../../../domain/support/roster';
import { emptyDesk } from '../../../domain/support/roster-steps';
import type { Acting } from '../../requests';
import type { World } from '../../world';

const rounds = 20;
/** So much of a value is kept in the log of settings. */
const longest = 8000;

/**
 * Changes the desk, with who and when in the log of settings, in one write; it counts from the next turn
 * on. Throws 'not-permitted' for everybody but IT.
 */
export async function changeDesk(
  { store, newId }: Pick<World, 'store' | 'newId'>,
  { actor, organisation: { _id }, now }: Acting,
  change: (desk: SupportRule) => SupportRule,
): Promise<Organisation> {
  if (!mayDecideForIt(actor)) throw new Refusal('not-permitted');
  const { organisations } = store.of(_id);
  for (let round = 0; round < rounds; round += 1) {
    const organisation = await store.organisation(_id);
    if (organisation === undefined) break;
    const before = organisation.support ?? emptyDesk;
    const after = change(before);
    // The press that came again, or changed nothing, is not in the log twice.
    if (JSON.stringify(after) === JSON.stringify(before)) return organisation;
    const entry = {
      _id: `${_id}/audit/${newId()}`,
      organisation: _id,
      at: now,
      by: actor.alias,
      what: 'settings/support',
      before: JSON.stringify(before).slice(0, longest),
      after: JSON.stringify(after).slice(0, longest),
    };
    const saved = await organisations.findOneAndUpdate(
      { _id, version: organisation.version },
      { $set: { support: after }, $inc: { version: 1 }, $push: { audited: entry } },
      { returnDocument: 'after' },
    );
    if (saved !== null) return saved;
  }
  throw new Refusal('changed-meanwhile');
}
