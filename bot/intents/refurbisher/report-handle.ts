import { Refusal } from '../../domain/errors';
import type { Report } from '../../domain/refurbisher/report';
import type { ColumnNames } from '../../domain/refurbisher/report-columns';
import type { FileTransfer } from '../../services/file-transfer';
import {
  nameRefurbisher,
  rememberColumns,
  usualRefurbisher,
} from '../../services/refurbisher/refurbishers';
import type { ReportFile } from '../../services/refurbisher/report-dry-run';
import { goOn } from '../../services/refurbisher/report-rounds';
import type { Reports } from '../../services/refurbisher/reports';
import type { ReportViews } from '../../services/refurbisher/report-views';
import { keepUpload, keptUpload, latestUpload } from '../../services/refurbisher/uploads';
import { requireStaff } from '../../services/refurbisher/staff';
import type { World } from '../../services/world';
import type { Turn } from '../intent';
import type { Handlers } from '../plugin';
import type { Reply } from '../reply';
import { columnsIn } from './column-words';
import type { RefurbisherIntent } from './read';

export interface ReportServices {
  readonly world: World;
  readonly reports: Reports;
  readonly reportViews: ReportViews;
  readonly transfer: FileTransfer;
  /** Reads a file's bytes into rows. */
  readonly readFile: (name: string, bytes: Uint8Array) => Promise<ReportFile>;
}

type Reporting =
  | 'report-columns'
  | 'report-columns-unknown'
  | 'refurbisher-named'
  | 'report-file'
  | 'report-plan'
  | 'report-apply'
  | 'report-undo'
  | 'report-show';

/** So many batches are done while the person waits; Teams gives us ten seconds. */
const atOnce = 2;

/** A report's file sent in chat: shown first, then read in, and taken back if need be. */
export function reporting(services: ReportServices): Pick<Handlers<RefurbisherIntent>, Reporting> {
  const { world, reports, reportViews: views, transfer, readFile } = services;
  return {
    'report-file': async ({ name, from, text }, turn) => {
      requireStaff(turn.actor);
      const { organisation, now } = turn;
      const told = columnsIn(text);
      if (told?.kind === 'report-columns') await remember(services, turn, told.names);
      const file = await readFile(name, await transfer.download(from));
      await keepUpload(world, organisation._id, file, now);
      const number = await views.likely(organisation._id, file);
      return planned(services, turn, file, number);
    },
    'report-columns': async ({ names }, turn) => {
      requireStaff(turn.actor);
      const { organisation, now } = turn;
      await remember(services, turn, names);
      const file = await latestUpload(world, organisation._id, now);
      if (file === undefined) return [{ kind: 'sentence', key: 'report.columns-remembered' }];
      const number = await views.likely(organisation._id, file);
      return planned(services, turn, file, number);
    },
    'report-columns-unknown': ({ field }, { actor }) => {
      requireStaff(actor);
      throw new Refusal('report-field-unknown', { field });
    },
    'refurbisher-named': async ({ name }, { actor, organisation }) => {
      requireStaff(actor);
      await nameRefurbisher(world, organisation._id, name);
      return [{ kind: 'sentence', key: 'refurbisher.named', facts: { name } }];
    },
    'report-plan': async ({ hash, number }, turn) => {
      requireStaff(turn.actor);
      return planned(
        services,
        turn,
        await keptUpload(world, turn.organisation._id, hash),
        number,
        true,
      );
    },
    'report-apply': async ({ hash, number }, turn) => {
      requireStaff(turn.actor);
      const file = await keptUpload(world, turn.organisation._id, hash);
      return shown(services, turn, hash, () => reports.begin(turn.actor, number, file, turn.now));
    },
    'report-undo': ({ hash }, turn) =>
      shown(services, turn, hash, () => reports.beginUndo(turn.actor, hash, turn.now)),
    'report-show': async ({ hash }, { actor, organisation }) => {
      const report = await reports.load(actor, hash);
      return [{ kind: 'report', view: await views.report(organisation, report) }];
    },
  };
}

async function remember(
  { world }: ReportServices,
  { organisation: { _id } }: Turn,
  names: ColumnNames,
): Promise<void> {
  await rememberColumns(world, _id, (await usualRefurbisher(world, _id))._id, names);
}

async function planned(
  { reports, reportViews }: ReportServices,
  { actor, organisation, now }: Turn,
  file: ReportFile,
  number: number,
  replaces = false,
): Promise<readonly Reply[]> {
  const dry = await reports.dryRun(actor, number, file, now);
  const view = await reportViews.planned(organisation, file, dry);
  const note = dry.before === undefined ? {} : { note: { key: 'report.same-file' as const } };
  return [{ kind: 'report', view, replaces, ...note }];
}

/** A small report is done at once; of a large one the job tells when it is done. */
async function shown(
  { world, reports, reportViews }: ReportServices,
  { actor, organisation, now }: Turn,
  hash: string,
  change: () => Promise<Report>,
): Promise<readonly Reply[]> {
  try {
    const begun = await change();
    const small = begun.batches <= atOnce;
    const report = small ? ((await goOn(world, organisation._id, begun._id, now)) ?? begun) : begun;
    return [
      { kind: 'report', view: await reportViews.report(organisation, report), replaces: true },
    ];
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.code === 'not-permitted') throw problem;
    const report = await reports.load(actor, hash).catch(() => undefined);
    if (report === undefined) throw problem;
    const note = { key: `refusal.${problem.code}` as const, facts: problem.facts };
    const view = await reportViews.report(organisation, report);
    return [{ kind: 'report', view, note, replaces: true }];
  }
}
