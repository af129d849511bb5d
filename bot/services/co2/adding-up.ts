import type { Co2Entry } from '../../domain/co2/entry';
import { amountOf, noAmount, type Co2Rollup } from '../../domain/co2/rollup';
import { isDuplicate } from '../../store/duplicate';
import type { Scope } from '../../store/store';

/**
 * Adds an entry to its rollup, once, whoever else tries at the same time and wherever a process ends.
 *
 * The rollup names the entry it added last, in the same write as the sum, on the condition of the
 * version it was read at. Before it takes the next one, `pending` goes from the last. So an entry that
 * still says pending has been added if, and only if, it is the last; any other that says so has not.
 */
export async function addUp(scope: Scope, entry: Co2Entry): Promise<void> {
  for (;;) {
    const rollup = await rollupOf(scope, entry);
    if (rollup.last !== undefined) await settle(scope, rollup.last);
    // Read after the rollup: pending now, and not the last, means not in the sum of that version.
    const now = await scope.co2Entries.findOne({ _id: entry._id });
    if (now?.pending === undefined) return;
    if (await added(scope, rollup, entry)) break;
  }
  await settle(scope, entry._id);
}

/** Adds what a process left behind that ended between two writes. */
export async function addUpPending(scope: Scope, organisation: string): Promise<void> {
  for (const entry of await scope.co2Entries.find({ pending: organisation }).toArray()) {
    await addUp(scope, entry);
  }
}

async function added(scope: Scope, rollup: Co2Rollup, entry: Co2Entry): Promise<boolean> {
  const { modifiedCount } = await scope.co2Rollups.updateOne(
    { _id: rollup._id, version: rollup.version },
    { $inc: { ...amountOf(entry), version: 1 }, $set: { last: entry._id } },
  );
  return modifiedCount === 1;
}

async function settle(scope: Scope, entry: string): Promise<void> {
  await scope.co2Entries.updateOne({ _id: entry }, { $unset: { pending: 1 } });
}

/** The rollup of an entry; made, empty, where there is none. */
export async function rollupOf(scope: Scope, entry: Co2Entry): Promise<Co2Rollup> {
  const { rollup: _id, organisation, administration, month, kind, status } = entry;
  const empty = { _id, organisation, administration, month, kind, status, ...noAmount, version: 0 };
  const known = await scope.co2Rollups.findOne({ _id });
  if (known !== null) return known;
  try {
    await scope.co2Rollups.insertOne(empty);
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    return rollupOf(scope, entry);
  }
  return empty;
}
