import { Refusal } from '../../domain/errors';
import type { Consignment } from '../../domain/refurbisher/consignment';
import { matchReport } from '../../domain/refurbisher/matching';
import type { ReportPlan } from '../../domain/refurbisher/plan';
import { reportId, type Report } from '../../domain/refurbisher/report';
import type { ColumnNames, TextRow } from '../../domain/refurbisher/report-columns';
import { readReport, type ReportContents } from '../../domain/refurbisher/report-line';
import type { Scope } from '../../store/store';
import type { World } from '../world';
import { knownFor } from './report-known';

/** A refurbisher's file, read into rows. */
export interface ReportFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly rows: readonly TextRow[];
  /** Headings that the person named, where ours would be wrong. */
  readonly columns?: ColumnNames;
}

/** What reading a file in would do. */
export interface DryRun {
  readonly consignment: Consignment;
  readonly plan: ReportPlan;
  readonly columns: ReportContents['columns'];
  /** The same file has been read in before: nothing would be done. */
  readonly before?: Report;
}

/** What reading the file in would do now. Changes nothing. */
export async function planReport(
  world: Pick<World, 'store'>,
  organisation: string,
  number: number,
  file: ReportFile,
  now: Date,
): Promise<DryRun> {
  const scope = world.store.of(organisation);
  const consignment = await handedOver(scope, number);
  const before = await sameBefore(scope, consignment, file);
  const refurbisher = await scope.refurbishers.findOne({ _id: consignment.refurbisher });
  const known = { ...refurbisher?.columns, ...file.columns };
  const contents = readReport(file.rows, known, now);
  if (contents.lines.length === 0) throw new Refusal('report-without-rows');
  const plan = matchReport(contents, await knownFor(world, consignment, contents.lines));
  const { columns } = contents;
  return { consignment, plan, columns, ...(before !== undefined && { before }) };
}

async function handedOver({ consignments }: Scope, number: number): Promise<Consignment> {
  const consignment = await consignments.findOne({ number });
  if (consignment === null) throw new Refusal('consignment-not-found');
  if (consignment.stage.name !== 'handed-over') {
    throw new Refusal('report-before-handover', { number });
  }
  return consignment;
}

/** The report of the same file, unless it was taken back. */
async function sameBefore(
  { reports }: Scope,
  consignment: Consignment,
  file: ReportFile,
): Promise<Report | undefined> {
  const known = await reports.findOne({ _id: reportId(consignment.organisation, file.hash) });
  if (known === null || known.stage.name === 'undone') return undefined;
  if (known.consignment !== consignment._id) {
    throw new Refusal('report-of-another-consignment', { number: known.number });
  }
  if (known.stage.name === 'undoing') throw new Refusal('report-being-changed');
  return known;
}
