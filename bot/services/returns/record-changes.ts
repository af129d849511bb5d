import { nextEvent } from '../../domain/chain';
import { Refusal, type RefusalCode } from '../../domain/errors';
import type { Recorded, RecordStep } from '../../domain/returns/record';
import { isDuplicate } from '../../store/duplicate';
import type { ScopedDocuments } from '../../store/scoped';

/** How often a change is decided anew because somebody else was faster; each round somebody wins. */
const rounds = 200;

/** Who does what, when: for the chain. `actor` is an alias. */
export interface Told {
  readonly what: string;
  readonly now: Date;
  readonly actor: string;
}

/**
 * Carries out one change on a record: loads it, decides, and saves it once, with its chain event and
 * its messages, on the condition that nobody changed it meanwhile. Throws a Refusal with `missing`
 * when there is none.
 */
export async function changeRecord<T extends Recorded>(
  records: ScopedDocuments<T>,
  id: string,
  missing: RefusalCode,
  told: Told,
  decide: (current: T) => RecordStep<T['stage']>,
): Promise<T> {
  for (let round = 0; round < rounds; round += 1) {
    const current = await records.findOne({ _id: id });
    if (current === null) throw new Refusal(missing);
    const saved = await tryRecord(records, current, told, decide(current));
    if (saved !== null) return saved;
  }
  throw new Refusal('changed-meanwhile');
}

function tryRecord<T extends Recorded>(
  records: ScopedDocuments<T>,
  current: T,
  { what, now, actor }: Told,
  step: RecordStep<T['stage']>,
): Promise<T | null> {
  const { stage, facts, messages, besides = {}, without = [] } = step;
  const from = current.stage.name;
  const event = nextEvent(current._id, current.chain, {
    at: now,
    actor,
    what,
    from,
    to: stage.name,
    facts,
  });
  const gone = [...without, ...(step.open ? [] : ['openFor'])];
  return records.findOneAndUpdate(
    { _id: current._id, version: current.version },
    {
      $set: { stage, pending: true, ...besides },
      ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map((name) => [name, ''])) }),
      $inc: { version: 1 },
      $push: { chain: event, outbox: { $each: messages } },
    },
    { returnDocument: 'after' },
  );
}

/**
 * Puts in a record, once for each id however often it is sent. `fresh` is false for one that was
 * there before, which may be another's for the same device.
 */
export async function openRecord<T extends Recorded>(
  records: ScopedDocuments<T>,
  id: string,
  openFor: string | undefined,
  draw: () => Promise<T>,
): Promise<{ readonly record: T; readonly fresh: boolean }> {
  const before = await standing(records, id, openFor);
  if (before !== undefined) return { record: before, fresh: false };
  const record = await draw();
  try {
    await records.insertOne(record);
    return { record, fresh: true };
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
    const first = await standing(records, id, openFor);
    if (first === undefined) throw problem;
    return { record: first, fresh: false };
  }
}

async function standing<T extends Recorded>(
  records: ScopedDocuments<T>,
  id: string,
  openFor: string | undefined,
): Promise<T | undefined> {
  const same = await records.findOne({ _id: id });
  if (same !== null || openFor === undefined) return same ?? undefined;
  return (await records.findOne({ openFor })) ?? undefined;
}
