import { nextEvent, type ChainEvent } from '../../domain/chain';
import { promise } from '../../domain/message';
import { batchId, type Report, type ReportStage } from '../../domain/refurbisher/report';
import type { World } from '../world';
import { applyBatch } from './report-batches';
import { undoBatch, withdrawCases } from './report-undo';

/** Told after each batch: how many are done, of how many. */
export type Progress = (done: number, of: number) => void;

/**
 * Goes on with a report that is being read in or taken back, batch by batch, until it is done. Several
 * may do it at once, and whoever comes after a stop goes on where it was.
 */
export async function goOn(
  world: Pick<World, 'store'>,
  organisation: string,
  id: string,
  now: Date,
  progress: Progress = () => undefined,
): Promise<Report | undefined> {
  const { reports } = world.store.of(organisation);
  for (;;) {
    const report = await reports.findOne({ _id: id });
    if (report?.pending !== true) return report ?? undefined;
    progress(report.done, report.batches);
    await (report.stage.name === 'applying' ? forward(world, report) : backward(world, report));
    const ended = report.done === (report.stage.name === 'applying' ? report.batches : 0);
    if (ended) await end(world, report, now);
  }
}

async function forward(world: Pick<World, 'store'>, report: Report): Promise<void> {
  if (report.done === report.batches) return;
  const batch = await batchOf(world, report, report.done);
  await applyBatch(world, report, batch, actorOf(report));
  await step(world, report, 1);
}

async function backward(world: Pick<World, 'store'>, report: Report): Promise<void> {
  if (report.done === 0) {
    await withdrawCases(world, report, actorOf(report));
    return;
  }
  const batch = await batchOf(world, report, report.done - 1);
  await undoBatch(world, report, batch, actorOf(report));
  await step(world, report, -1);
}

async function step(
  { store }: Pick<World, 'store'>,
  { organisation, _id, version, done }: Report,
  by: 1 | -1,
): Promise<void> {
  await store.of(organisation).reports.updateOne({ _id, version, done }, { $inc: { done: by } });
}

export async function batchOf(
  { store }: Pick<World, 'store'>,
  { _id, organisation, round }: Report,
  n: number,
) {
  const batch = await store.of(organisation).reportBatches.findOne({ _id: batchId(_id, round, n) });
  if (batch === null) throw new Error(`batch ${n} of ${_id} is gone`);
  return batch;
}

async function end({ store }: Pick<World, 'store'>, report: Report, now: Date): Promise<void> {
  const to = report.stage.name === 'applying' ? 'applied' : 'undone';
  const change = stageChange(report, to, now, 'job:reports');
  const told = promise(report, now, 'report-read', { unit: 'it' });
  await store.of(report.organisation).reports.updateOne(
    { _id: report._id, version: report.version },
    {
      ...change,
      $unset: { pending: '' },
      $push: { ...change.$push, ...(to === 'applied' && { outbox: told }) },
    },
  );
}

/** A report's next stage, as one write with its chain event. */
export function stageChange(
  {
    _id,
    chain,
    stage,
  }: Pick<Report, '_id' | 'chain'> & { readonly stage: { readonly name: string } },
  to: ReportStage,
  now: Date,
  actor: string,
): StageChange {
  const event = nextEvent(_id, chain, {
    at: now,
    actor,
    what: to,
    from: stage.name,
    to,
    facts: {},
  });
  return {
    $set: { stage: { name: to, since: now } },
    $inc: { version: 1 },
    $push: { chain: event },
  };
}

export interface StageChange {
  readonly $set: Pick<Report, 'stage'>;
  readonly $inc: { readonly version: 1 };
  readonly $push: { readonly chain: ChainEvent };
}

/** Who began it: the devices' chains name that person. */
function actorOf({ chain }: Report): string {
  return chain.at(-1)?.actor ?? 'job:reports';
}
