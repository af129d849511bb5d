import { Refusal } from '../../bot/domain/errors';
import type { Organisation } from '../../bot/domain/organisation';
import type { World } from '../../bot/services/world';
import { bringToLog, entryOf } from '../audit/audit';
import type { SettingsPart, SettingsShape } from '../tab/shapes';
import type { TabTurn } from '../tab/tab-route';
import { isPart, parts } from './parts';

export function settingsOf(organisation: Organisation): SettingsShape {
  return {
    version: organisation.version,
    approval: parts.approval.of(organisation),
    places: parts.places.of(organisation),
    accountString: parts.accountString.of(organisation),
    reminders: parts.reminders.of(organisation),
    leadDays: parts.leadDays.of(organisation),
    itPhone: parts.itPhone.of(organisation),
  };
}

/** What somebody wants to change: `version` is what they saw. */
export interface SettingWanted {
  readonly part: string;
  readonly value: unknown;
  readonly version: number | undefined;
}

/**
 * Saves one part, with who and when, in one write; it counts from the next turn on. Throws the Refusals
 * 'setting-wrong' and 'changed-meanwhile'.
 */
export async function saveSetting(
  world: World,
  turn: TabTurn,
  { part, value, version }: SettingWanted,
): Promise<SettingsShape> {
  if (!isPart(part)) throw new Refusal('setting-wrong');
  const { organisation } = turn;
  const before = parts[part].of(organisation);
  const after = checked(part, value);
  if (JSON.stringify(before) === JSON.stringify(after)) return settingsOf(organisation);
  const entry = entryOf(world, turn, { what: `settings/${part}`, before, after });
  const gone = part === 'itPhone' && after === '';
  const saved = await world.store.of(organisation._id).organisations.findOneAndUpdate(
    { _id: organisation._id, version: version ?? -1 },
    {
      ...(gone ? { $unset: { itPhone: '' } } : { $set: { [part]: after } }),
      $inc: { version: 1 },
      $push: { audited: entry },
    },
    { returnDocument: 'after' },
  );
  if (saved === null) throw new Refusal('changed-meanwhile');
  await bringToLog(world, organisation._id);
  return settingsOf(saved);
}

function checked(part: SettingsPart, value: unknown): unknown {
  const read = parts[part].shape.safeParse(value);
  if (!read.success) throw new Refusal('setting-wrong');
  return read.data;
}
