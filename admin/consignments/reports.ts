import { Refusal } from '../../bot/domain/errors';
import { fileHash } from '../../bot/domain/refurbisher/file-hash';
import { reportId } from '../../bot/domain/refurbisher/report';
import { readTable } from '../../bot/files/read-table';
import type { ReportFile } from '../../bot/services/refurbisher/report-dry-run';
import { goOn } from '../../bot/services/refurbisher/report-rounds';
import type { Reports } from '../../bot/services/refurbisher/reports';
import { keepUpload, keptUpload } from '../../bot/services/refurbisher/uploads';
import type { MatchShape, ReportLineShape } from '../tab/consignment-shapes';
import type { TabTurn } from '../tab/tab-route';
import { reportLineOf, type ConsignmentServices } from './consignments';

/** What reports are read in with. */
export interface ReportServices extends ConsignmentServices {
  readonly reports: Reports;
  /** Told what went wrong in the background. */
  readonly onFault: (problem: unknown) => void;
}

const mostShown = 300;

/** A file that was dragged in, kept, and held against what was sent and certified; nothing is done. */
export async function readReport(
  services: ReportServices,
  turn: TabTurn,
  name: string,
  bytes: Uint8Array,
): Promise<MatchShape> {
  const { rows } = await readTable(bytes);
  const file = { name: name.slice(0, 200), hash: fileHash(bytes), rows };
  await keepUpload(services.world, turn.organisation._id, file, turn.now);
  const number = await services.reportViews.likely(turn.organisation._id, file);
  return matchOf(services, turn, file, number);
}

/** The same file against another consignment. */
export async function matchReport(
  services: ReportServices,
  turn: TabTurn,
  hash: string,
  number: number,
): Promise<MatchShape> {
  return matchOf(
    services,
    turn,
    await keptUpload(services.world, turn.organisation._id, hash),
    number,
  );
}

/** Begins, and answers at once: how far it has come is asked for. */
export async function applyReport(
  services: ReportServices,
  turn: TabTurn,
  hash: string,
  number: number,
): Promise<ReportLineShape> {
  const { reports, world } = services;
  const file = await keptUpload(world, turn.organisation._id, hash);
  const report = await reports.begin(turn.actor, number, file, turn.now);
  goesOn(services, turn, hash);
  return reportLineOf(report);
}

export async function undoReport(
  services: ReportServices,
  turn: TabTurn,
  hash: string,
): Promise<ReportLineShape> {
  const report = await services.reports.beginUndo(turn.actor, hash, turn.now);
  goesOn(services, turn, hash);
  return reportLineOf(report);
}

/** In the background; stopped in between, the job goes on. */
function goesOn(
  { world, onFault }: ReportServices,
  { organisation, now }: TabTurn,
  hash: string,
): void {
  goOn(world, organisation._id, reportId(organisation._id, hash), now).catch(onFault);
}

async function matchOf(
  { reports, reportViews }: ReportServices,
  turn: TabTurn,
  file: ReportFile,
  number: number,
): Promise<MatchShape> {
  const { actor, organisation, now } = turn;
  if (!Number.isInteger(number)) throw new Refusal('consignment-not-found');
  const dry = await reports.dryRun(actor, number, file, now);
  const view = await reportViews.planned(organisation, file, dry);
  const { hash, name, stage, summary, kinds, unread, others } = view;
  return {
    ...{ hash, name, number: view.number, summary, kinds, unread, others },
    ...(stage !== 'planned' && { before: stage }),
    differences: dry.plan.differences
      .slice(0, mostShown)
      .map(({ _id: id, kind, name: about, facts }) => ({ id, kind, name: about, facts })),
  };
}
