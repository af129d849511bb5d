import { Refusal } from '../../bot/domain/errors';
import type { Organisation } from '../../bot/domain/organisation';
import type { World } from '../../bot/services/world';
import { bringToLog, entryOf } from '../audit/audit';
import type { SettingsPart, SettingsShape, SettingsValues } from '../tab/settings-shapes';
import type { TabTurn } from '../tab/tab-route';
import { isPart, parts, type Part } from './parts';

export function settingsOf(organisation: Organisation): SettingsShape {
  return {
    version: organisation.version,
    administrations: organisation.administrations.map(({ id, name }) => ({ id, name })),
    hasChannel: organisation.itChannel !== undefined,
    approval: parts.approval.of(organisation),
    places: parts.places.of(organisation),
    accountString: parts.accountString.of(organisation),
    reminders: parts.reminders.of(organisation),
    leadDays: parts.leadDays.of(organisation),
    itPhone: parts.itPhone.of(organisation),
    wiping: parts.wiping.of(organisation),
    returns: parts.returns.of(organisation),
    travel: parts.travel.of(organisation),
    support: parts.support.of(organisation),
    invoicing: parts.invoicing.of(organisation),
  };
}

/** What somebody wants to change: `version` is what they saw. */
export interface SettingWanted {
  readonly part: string;
  readonly value: unknown;
  readonly version: number | undefined;
}

/**
 * Saves one part, with who and when, in one write; it counts from the next turn on. Refuses what is wrong
 * ('setting-…'), and what was decided on something else than what is true now ('changed-meanwhile').
 */
export async function saveSetting(
  world: World,
  turn: TabTurn,
  { part, value, version }: SettingWanted,
): Promise<SettingsShape> {
  if (!isPart(part)) throw new Refusal('setting-wrong');
  const { organisation } = turn;
  const { before, after, kept } = changeOf(part, value, turn);
  if (ordered(before) === ordered(after)) return settingsOf(organisation);
  const what = `settings/${part}`;
  const entry = entryOf(world, turn, {
    what,
    before: before ?? undefined,
    after: after ?? undefined,
  });
  // What is kept of the part that is not changed here was read with this version, and goes with it.
  if (version !== organisation.version) throw new Refusal('changed-meanwhile');
  const saved = await world.store.of(organisation._id).organisations.findOneAndUpdate(
    { _id: organisation._id, version },
    {
      ...(kept === undefined ? { $unset: { [part]: '' } } : { $set: { [part]: kept } }),
      $inc: { version: 1 },
      $push: { audited: entry },
    },
    { returnDocument: 'after' },
  );
  if (saved === null) throw new Refusal('changed-meanwhile');
  await bringToLog(world, organisation._id);
  return settingsOf(saved);
}

function changeOf<P extends SettingsPart>(
  part: P,
  value: unknown,
  turn: TabTurn,
): {
  readonly before: SettingsValues[P];
  readonly after: SettingsValues[P];
  readonly kept: unknown;
} {
  const { of, read, kept }: Part<P> = parts[part];
  const after = read(value, turn);
  const held = kept === undefined ? after : kept(after, turn.organisation);
  return { before: of(turn.organisation), after, kept: held };
}

/** The same whatever order its fields came in: what was only moved about is no change. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
