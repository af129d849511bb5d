import { Refusal } from '../../bot/domain/errors';
import type { Organisation, Substitute } from '../../bot/domain/organisation';
import { isAmong, substituteProblem, withSubstitutes } from '../../bot/domain/substitutes';
import { dayOf, type Day } from '../../bot/domain/time';
import { changeOrganisation } from '../../bot/services/organisation-changes';
import type { World } from '../../bot/services/world';
import { bringToLog, entryOf } from '../audit/audit';
import type { StandInShape, StandInsPage } from '../tab/people-shapes';
import type { TabTurn } from '../tab/tab-route';
import { OwnPeople } from './own-people';

const atATime = 25;

/** Who stands in for whom: first those who do now, then those who will, then those who have. */
export async function standInsPage(
  world: World,
  organisation: Organisation,
  now: Date,
  from: number,
): Promise<StandInsPage> {
  const today = dayOf(now);
  const all = organisation.substitutes
    .map((one) => ({ ...one, when: whenOf(one, today) }))
    .sort((one, other) => order(one).localeCompare(order(other)));
  const nameOf = async (id: string): Promise<{ id: string; name: string }> => ({
    id,
    name: (await world.directory.profile(organisation.tenant, id))?.name ?? '–',
  });
  const standIns = await Promise.all(
    all.slice(from, from + atATime).map(async (one): Promise<StandInShape> => ({
      ...one,
      for: await nameOf(one.for),
      by: await nameOf(one.by),
    })),
  );
  const next = from + atATime;
  return {
    version: organisation.version,
    standIns,
    count: all.length,
    ...(next < all.length && { next }),
  };
}

/**
 * Somebody stands in for somebody from a day to a day. Refuses `substitute-wrong`, `person-unknown` and
 * `changed-meanwhile`; with who and when, in the same write.
 */
export async function addStandIn(
  world: World,
  turn: TabTurn,
  one: Substitute,
  seen: number,
): Promise<StandInsPage> {
  if (substituteProblem(one) !== undefined) throw new Refusal('substitute-wrong');
  const names = await namesOf(world, turn.organisation, one);
  return changed(world, turn, seen, { added: [one] }, 'people/substitute', names);
}

/** Nobody is stood in for any longer; where it was so already, nothing changes. */
export async function removeStandIn(
  world: World,
  turn: TabTurn,
  one: Substitute,
  seen: number,
): Promise<StandInsPage> {
  if (!isAmong(turn.organisation.substitutes, one)) throw new Refusal('changed-meanwhile');
  return changed(world, turn, seen, { removed: [one] }, 'people/substitute-gone', '');
}

async function changed(
  world: World,
  turn: TabTurn,
  seen: number,
  change: { added?: readonly Substitute[]; removed?: readonly Substitute[] },
  what: string,
  subject: string,
): Promise<StandInsPage> {
  const { substitutes, _id } = turn.organisation;
  const after = withSubstitutes(substitutes, change);
  const told = { what, subject, before: change.removed ?? [], after: change.added ?? [] };
  const entry = entryOf(world, turn, told);
  const saved = await changeOrganisation(
    world.store,
    _id,
    () => (after.length === substitutes.length ? {} : { substitutes: after }),
    { seen, entry },
  );
  if (saved === undefined) throw new Refusal('changed-meanwhile');
  await bringToLog(world, _id);
  return standInsPage(world, saved, turn.now, 0);
}

/** Both are people of the organisation who have not left. */
async function namesOf(world: World, organisation: Organisation, one: Substitute): Promise<string> {
  const both = [one.for, one.by];
  const profiles = await Promise.all(
    both.map((oid) => world.directory.profile(organisation.tenant, oid)),
  );
  const own = await new OwnPeople(world, organisation).of(profiles);
  const names = own.filter(({ active }) => active).map(({ name }) => name);
  if (names.length < both.length) throw new Refusal('substitute-unknown');
  return names.join(' → ');
}

function whenOf({ from, to }: Substitute, today: Day): StandInShape['when'] {
  if (to < today) return 'over';
  return from > today ? 'later' : 'now';
}

function order({ when, from }: Substitute & { when: StandInShape['when'] }): string {
  return `${String(['now', 'later', 'over'].indexOf(when))}${from}`;
}
