import type { Organisation } from '../../domain/organisation';
import { isDaytime } from '../../domain/returns/due';
import { dayOf } from '../../domain/time';
import type { DueDigests } from '../../services/returns/due-digests';
import type { Store } from '../../store/store';
import type { Job } from '../job';

/** Looks once an hour whether the day's digests have gone out, and sends them if not. */
export function dueJob(store: Store, digests: DueDigests): Job {
  return {
    name: 'returns-due',
    every: 3600,
    run: (organisation, now) => tellOfDue(store, digests, organisation, now),
  };
}

/**
 * The day's digests, once a day. The day is noted when all is told: a process that was killed before
 * begins again, and tells nobody twice.
 */
export async function tellOfDue(
  store: Store,
  digests: DueDigests,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  const { dueRuns } = store.of(organisation._id);
  const _id = `${organisation._id}/due`;
  const today = dayOf(now);
  const done = await dueRuns.findOne({ _id });
  if (!isDaytime(now) || (done?.day ?? '') >= today) return;
  await digests.tell(organisation, now);
  const noted = { $set: { day: today } };
  await dueRuns.findOneAndUpdate({ _id }, noted, { returnDocument: 'after', upsert: true });
}
