import type { AuditEntry } from '../../bot/domain/audit-entry';
import type { Organisation } from '../../bot/domain/organisation';
import { isDuplicate } from '../../bot/store/duplicate';
import type { World } from '../../bot/services/world';
import type { AuditLine } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';

/** So much of a value is kept: enough for any list of rules or places. */
const longest = 8000;

/** What somebody does, for the log: `before` and `after` are kept as JSON. */
export interface Told {
  readonly what: string;
  readonly subject?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export function entryOf(
  { newId }: Pick<World, 'newId'>,
  { actor, organisation, now }: TabTurn,
  { what, subject, before, after }: Told,
): AuditEntry {
  const json = (value: unknown): string => JSON.stringify(value).slice(0, longest);
  return {
    _id: `${organisation._id}/audit/${newId()}`,
    organisation: organisation._id,
    at: now,
    by: actor.alias,
    what,
    ...(subject !== undefined && { subject }),
    ...(before !== undefined && { before: json(before) }),
    ...(after !== undefined && { after: json(after) }),
  };
}

/** Keeps what is done to many things, or to none in particular. */
export async function audit(world: World, turn: TabTurn, told: Told): Promise<void> {
  await keep(world, entryOf(world, turn, told));
}

/** Kept twice, there is still one. */
async function keep({ store }: World, entry: AuditEntry): Promise<void> {
  try {
    await store.of(entry.organisation).audit.insertOne(entry);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
  }
}

/**
 * A setting and its entry are one write, on the organisation; from there the entries are brought to the
 * log. Interrupted, the next change or look at the log does the rest.
 */
export async function bringToLog(world: World, organisation: string): Promise<void> {
  const { audited = [] } = (await world.store.organisation(organisation)) ?? {};
  for (const entry of audited) {
    await keep(world, entry);
    await world.store
      .of(organisation)
      .organisations.updateOne({ _id: organisation }, { $pull: { audited: { _id: entry._id } } });
  }
}

/** The same for roles that the store keeps: their entries are with the person. */
export async function bringFromPeople(
  world: World,
  { _id, tenant }: Pick<Organisation, '_id' | 'tenant'>,
): Promise<void> {
  const { people } = world.store.shared;
  const waiting = await people.find({ tenant, 'audited._id': { $gte: '' } }).toArray();
  for (const { _id: person, audited = [] } of waiting) {
    for (const entry of audited.filter(({ organisation }) => organisation === _id)) {
      await keep(world, entry);
      await people.updateOne({ _id: person }, { $pull: { audited: { _id: entry._id } } });
    }
  }
}

/** The newest entries, with names; a dash for somebody who has been made anonymous. */
export async function auditLines(
  world: World,
  { organisation }: TabTurn,
  before: Date | undefined,
): Promise<readonly AuditLine[]> {
  await bringToLog(world, organisation._id);
  await bringFromPeople(world, organisation);
  const { audit: entries, members } = world.store.of(organisation._id);
  const found = await entries
    .find(before === undefined ? {} : { at: { $lt: before } }, { sort: { at: -1 }, limit: 100 })
    .toArray();
  const nameOf = async (alias: string): Promise<string> => {
    const member = await members.findOne({ alias });
    if (member === null) return '–';
    return (await world.directory.profile(organisation.tenant, member.oid))?.name ?? '–';
  };
  return Promise.all(
    found.map(async ({ _id, at, by, what, subject, before: was, after }) => ({
      id: _id,
      at: at.toISOString(),
      who: await nameOf(by),
      what,
      ...(subject !== undefined && { subject }),
      ...(was !== undefined && { before: was }),
      ...(after !== undefined && { after }),
    })),
  );
}
