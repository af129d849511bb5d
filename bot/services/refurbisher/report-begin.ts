import { Refusal } from '../../domain/errors';
import type { Actor } from '../../domain/person';
import type { Consignment } from '../../domain/refurbisher/consignment';
import type { ReportPlan } from '../../domain/refurbisher/plan';
import { batchId, reportId, type Report, type ReportBatch } from '../../domain/refurbisher/report';
import type { World } from '../world';
import { inParts } from './in-parts';
import { insertMissing } from './insert-missing';
import type { DryRun, ReportFile } from './report-dry-run';
import { rememberColumns } from './refurbishers';
import { stageChange } from './report-rounds';

/** Devices in one batch; what a stop may have to do again. */
const batchSize = 250;

/**
 * Stores everything that a report will do, in batches, and then the report itself: that is the mark
 * from which it will be done, whatever happens. Refused while another of the consignment goes on.
 */
export async function beginReport(
  world: World,
  actor: Actor,
  file: ReportFile,
  { consignment, plan, columns }: DryRun,
  now: Date,
): Promise<void> {
  await requireQuiet(world, consignment);
  const { organisation, alias } = actor;
  const { reports, reportBatches } = world.store.of(organisation);
  const _id = reportId(organisation, file.hash);
  const round = world.newId();
  const batches = batchesOf(_id, round, plan).map((batch) => ({ ...batch, organisation }));
  for (const some of inParts(batches, 10)) await insertMissing(reportBatches, some);
  const fresh = begun(consignment, file, { plan, round, batches: batches.length });
  const undone = await reports.findOne({ _id });
  const from = undone ?? { _id, chain: [], stage: { name: 'none', since: now } as const };
  const { $push, $set } = stageChange(from, 'applying', now, alias);
  if (undone === null) {
    const first = {
      _id,
      organisation,
      ...fresh,
      ...$set,
      version: 1,
      chain: [$push.chain],
      outbox: [],
    };
    await insertMissing(reports, [first]);
  } else {
    await reports.updateOne(
      { _id, version: undone.version, 'stage.name': 'undone' },
      { $set: { ...fresh, ...$set }, $inc: { version: 1 }, $push },
    );
  }
  await rememberColumns(world, organisation, consignment.refurbisher, columns.names);
}

/** One at a time for a consignment: what one does, the next must know of. */
async function requireQuiet({ store }: World, { organisation, _id }: Consignment): Promise<void> {
  const others = await store.of(organisation).reports.find({ consignment: _id }).toArray();
  if (others.some(({ pending }) => pending === true)) throw new Refusal('report-being-changed');
}

function batchesOf(
  report: string,
  round: string,
  { devices, differences, settles }: ReportPlan,
): readonly Omit<ReportBatch, 'organisation'>[] {
  const parts = {
    devices: inParts(devices, batchSize),
    differences: inParts(differences, batchSize),
    settles: inParts(settles, batchSize),
  };
  const count = Math.max(...Object.values(parts).map(({ length }) => length));
  return Array.from({ length: count }, (_, n) => ({
    _id: batchId(report, round, n),
    report,
    devices: parts.devices[n] ?? [],
    differences: parts.differences[n] ?? [],
    settles: parts.settles[n] ?? [],
  }));
}

function begun(
  { _id: consignment, number, refurbisher }: Consignment,
  { name, hash }: ReportFile,
  told: { readonly plan: ReportPlan; readonly round: string; readonly batches: number },
): Omit<Report, '_id' | 'organisation' | 'stage' | 'version' | 'chain' | 'outbox'> {
  const { plan, round, batches } = told;
  return {
    consignment,
    number,
    refurbisher,
    name: name.slice(0, 200),
    hash,
    round,
    batches,
    done: 0,
    summary: plan.summary,
    pending: true,
  };
}
