import type { Co2Entry } from '../../domain/co2/entry';
import { checkCounted } from '../../domain/co2/counted';
import type { FactorSet } from '../../domain/co2/factor-set';
import {
  firstEntry,
  nextEntry,
  type Claim,
  type Correction,
  type Entries,
  type Writing,
} from '../../domain/co2/stream';
import { valued } from '../../domain/co2/valuing';
import { isDuplicate } from '../../store/duplicate';
import type { Scope } from '../../store/store';
import { addUp } from './adding-up';

/** All entries of one thing counted, in order; undefined where it has none. */
export async function entriesOf(scope: Scope, counts: string): Promise<Entries | undefined> {
  const found = await scope.co2Entries
    .find({ _id: { $gt: `${counts}#`, $lt: `${counts}#:` } }, { sort: { _id: 1 } })
    .toArray();
  const [first, ...rest] = found;
  return first === undefined ? undefined : [first, ...rest];
}

/**
 * Counts something, once: asked again, or by two at a time, there is still one entry, the first. Returns
 * it. Throws a RangeError for what cannot have happened.
 */
export async function recordOnce(
  scope: Scope,
  claim: Claim,
  set: FactorSet,
  writing: Writing,
): Promise<Co2Entry> {
  checkCounted(claim.counted);
  const entry = firstEntry(claim, valued(claim.counted, set), writing);
  const known = await scope.co2Entries.findOne({ _id: entry._id });
  if (known !== null) return known;
  if (!(await insert(scope, entry)))
    return (await scope.co2Entries.findOne({ _id: entry._id })) ?? entry;
  return entry;
}

/** Brings something counted to another figure by a further entry; undefined when nothing needs to be written. */
export async function correct(
  scope: Scope,
  counts: string,
  decide: (entries: Entries) => Correction | undefined,
  writing: Writing,
): Promise<Co2Entry | undefined> {
  for (;;) {
    const entries = await entriesOf(scope, counts);
    const correction = entries === undefined ? undefined : decide(entries);
    if (entries === undefined || correction === undefined) return undefined;
    const next = nextEntry(entries, correction, writing);
    if (next === undefined || (await insert(scope, next))) return next;
    // Somebody else wrote the next entry first: decide again on what is true now.
  }
}

/** False when there is an entry with that id already. */
async function insert(scope: Scope, entry: Co2Entry): Promise<boolean> {
  try {
    await scope.co2Entries.insertOne(entry);
  } catch (problem) {
    if (isDuplicate(problem)) return false;
    throw problem;
  }
  await addUp(scope, entry);
  return true;
}
