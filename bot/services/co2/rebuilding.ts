import { noAmount, amountOf, sumOf, type Co2Amount, type Co2Rollup } from '../../domain/co2/rollup';
import { inIdOrder } from '../../store/in-id-order';
import type { Scope } from '../../store/store';
import { addUpPending, rollupOf } from './adding-up';

/**
 * Makes every rollup of an organisation anew from its entries; a bot may work on meanwhile. Returns how
 * many were wrong.
 */
export async function rebuildRollups(scope: Scope, organisation: string): Promise<number> {
  await everyPlace(scope);
  let wrong = 0;
  for (const { _id } of await scope.co2Rollups.find({}).toArray()) {
    if (await rebuilt(scope, _id)) wrong += 1;
  }
  await addUpPending(scope, organisation);
  return wrong;
}

/** Every entry's rollup is there, though perhaps empty. */
async function everyPlace(scope: Scope): Promise<void> {
  const known = new Set<string>();
  for await (const entry of inIdOrder(scope.co2Entries)) {
    if (known.has(entry.rollup)) continue;
    known.add(entry.rollup);
    await rollupOf(scope, entry);
  }
}

/** True when it was wrong. On the condition of its version: who adds to it meanwhile makes us sum again. */
async function rebuilt(scope: Scope, _id: string): Promise<boolean> {
  for (;;) {
    const rollup = await scope.co2Rollups.findOne({ _id });
    if (rollup === null) return false;
    const amount = await amountFrom(scope, rollup);
    const fields = Object.keys(noAmount) as readonly (keyof Co2Amount)[];
    if (fields.every((field) => rollup[field] === amount[field])) return false;
    const { modifiedCount } = await scope.co2Rollups.updateOne(
      { _id, version: rollup.version },
      { $set: { ...amount }, $inc: { version: 1 } },
    );
    if (modifiedCount === 1) return true;
  }
}

/** What it must come to: the entries that have been added to it (see addUp). */
async function amountFrom(scope: Scope, { _id, last }: Co2Rollup): Promise<Co2Amount> {
  let sum = noAmount;
  for await (const entry of scope.co2Entries.find({ rollup: _id })) {
    if (entry.pending === undefined || entry._id === last) sum = sumOf([sum, amountOf(entry)]);
  }
  return sum;
}
