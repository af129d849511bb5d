import {
  usualSettings,
  type Coordinator,
  type MonthlySettings,
} from '../../../domain/co2/monthly/settings';
import { isDuplicate } from '../../../store/duplicate';
import type { Store } from '../../../store/store';

/** For which administrations somebody is, and is to be, a coordinator; none where undefined. */
export interface CoordinatorChange {
  readonly person: string;
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
}

/** So often it is tried again where somebody changes the settings at the same time. */
const attempts = 20;

/**
 * Says whose figures somebody coordinates, if it still is as it was when that was decided. Gives whether
 * it now is as wanted: true also where it was so already.
 */
export async function changeCoordinator(
  store: Store,
  organisation: string,
  { person, from, to }: CoordinatorChange,
  changed: { readonly at: Date; readonly by: string },
): Promise<boolean> {
  const { co2Settings } = store.of(organisation);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await co2Settings.findOne({ _id: organisation });
    const { coordinators } = known ?? usualSettings(organisation);
    const now = coordinators.find((one) => one.person === person)?.administrations;
    if (isSame(now, to)) return true;
    if (!isSame(now, from)) return false;
    const wanted = put(coordinators, person, to);
    if (known === null) {
      const whole = { ...usualSettings(organisation), coordinators: wanted, changed, version: 1 };
      if (await isFirst(store, whole)) return true;
      continue;
    }
    const saved = await co2Settings.findOneAndUpdate(
      { _id: organisation, version: known.version ?? { $exists: false } },
      { $set: { coordinators: wanted, changed }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    );
    if (saved !== null) return true;
  }
  return false;
}

async function isFirst(store: Store, settings: MonthlySettings): Promise<boolean> {
  try {
    await store.of(settings._id).co2Settings.insertOne(settings);
    return true;
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    return false;
  }
}

function put(
  all: readonly Coordinator[],
  person: string,
  administrations: readonly string[] | undefined,
): readonly Coordinator[] {
  if (administrations === undefined) return all.filter((one) => one.person !== person);
  const said = { person, administrations };
  const known = all.some((one) => one.person === person);
  return known ? all.map((one) => (one.person === person ? said : one)) : [...all, said];
}

function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
