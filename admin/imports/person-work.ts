import type { ImportBatch, PlannedRow, Was } from '../../bot/domain/import-batch';
import { isAmong, withSubstitutes } from '../../bot/domain/substitutes';
import { changeCoordinator } from '../../bot/services/co2/monthly/coordinator-changes';
import { changeOrganisation } from '../../bot/services/organisation-changes';
import type { World } from '../../bot/services/world';
import type { Doing, Outcome } from './doing';

/** What became of a person's row. Somebody's change since then is kept, and nothing of the row is done. */
export async function appliedPerson(
  world: World,
  doing: Doing,
  _: ImportBatch,
  { person }: PlannedRow,
): Promise<Outcome> {
  if (person === undefined) return 'done';
  const { oid, coordinates, substitutes } = person;
  if (!(await coordinated(world, doing, oid, coordinates))) return 'changed-meanwhile';
  if (substitutes !== undefined) await stoodIn(world, doing, substitutes);
  return 'done';
}

/** Puts back what was; what somebody has said since is kept. */
export async function undonePerson(
  world: World,
  doing: Doing,
  _: ImportBatch,
  { person, outcome }: PlannedRow,
): Promise<Outcome | undefined> {
  if (outcome !== 'done' || person === undefined) return undefined;
  const { oid, coordinates, substitutes } = person;
  const { before, after } = coordinates ?? {};
  const back = coordinates && { ...(after && { before: after }), ...(before && { after: before }) };
  if (!(await coordinated(world, doing, oid, back))) return 'kept';
  if (substitutes !== undefined)
    await stoodIn(world, doing, { added: substitutes.removed, removed: substitutes.added });
  return 'undone';
}

async function coordinated(
  { store }: World,
  { organisation, actor, now }: Doing,
  person: string,
  was: Was<readonly string[]> | undefined,
): Promise<boolean> {
  if (was === undefined) return true;
  const change = { person, from: was.before, to: was.after };
  return changeCoordinator(store, organisation._id, change, { at: now, by: actor.alias });
}

/** One who is there already is not added, and one who is gone is not taken away. */
async function stoodIn(
  { store }: World,
  { organisation }: Doing,
  change: NonNullable<NonNullable<PlannedRow['person']>['substitutes']>,
): Promise<void> {
  await changeOrganisation(store, organisation._id, ({ substitutes }) => {
    const done =
      change.added.every((one) => isAmong(substitutes, one)) &&
      !change.removed.some((one) => isAmong(substitutes, one));
    return done ? {} : { substitutes: withSubstitutes(substitutes, change) };
  });
}
