import { factsOf, sameFacts, withAdministration } from '../../bot/domain/administrations';
import type { AdministrationFacts, ImportBatch, PlannedRow } from '../../bot/domain/import-batch';
import { changeOrganisation } from '../../bot/services/organisation-changes';
import type { World } from '../../bot/services/world';
import type { Doing, Outcome } from './doing';

/** What became of an administration's row; one that somebody has changed since the dry run is left. */
export async function appliedAdministration(
  world: World,
  doing: Doing,
  _: ImportBatch,
  { administration }: PlannedRow,
): Promise<Outcome> {
  if (administration === undefined) return 'done';
  const { id, before, after } = administration;
  return (await turned(world, doing, id, before, after)) ? 'done' : 'changed-meanwhile';
}

/** Puts back what was. A new one goes, unless it has devices already. */
export async function undoneAdministration(
  world: World,
  doing: Doing,
  _: ImportBatch,
  { administration, outcome }: PlannedRow,
): Promise<Outcome | undefined> {
  if (outcome !== 'done' || administration === undefined) return undefined;
  const { id, before, after } = administration;
  if (before === undefined && (await hasDevices(world, doing, id))) return 'kept';
  return (await turned(world, doing, id, after, before)) ? 'undone' : 'kept';
}

/** From one to the other, in one write; true also where it is so already. */
async function turned(
  { store }: World,
  { organisation }: Doing,
  id: string,
  from: AdministrationFacts | undefined,
  to: AdministrationFacts | undefined,
): Promise<boolean> {
  const saved = await changeOrganisation(store, organisation._id, (known) => {
    const now = factsOf(known, id);
    if (sameFacts(now, to)) return {};
    return sameFacts(now, from) ? withAdministration(known, id, to) : undefined;
  });
  return saved !== undefined;
}

async function hasDevices(
  { store }: World,
  { organisation }: Doing,
  administration: string,
): Promise<boolean> {
  return (await store.of(organisation._id).devices.findOne({ administration })) !== null;
}
