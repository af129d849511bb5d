import { Refusal } from '../../domain/errors';
import type { Actor } from '../../domain/person';
import { reportId, type Report } from '../../domain/refurbisher/report';
import type { World } from '../world';
import { beginReport } from './report-begin';
import { planReport, type DryRun, type ReportFile } from './report-dry-run';
import { batchOf, goOn, stageChange, type Progress } from './report-rounds';
import { builtUpon } from './report-undo';
import { requireStaff } from './staff';

/** Devices on which something else in the house has been built: they can't be taken back. Tags. */
export type BuiltUpon = (
  organisation: string,
  devices: readonly string[],
) => Promise<readonly string[]>;

/** Reading in what the refurbisher reports, and taking it back. For IT's staff. */
export class Reports {
  constructor(
    private readonly world: World,
    private readonly alsoBuiltUpon: readonly BuiltUpon[] = [],
  ) {}

  /** Says exactly what `apply` would do now, and changes nothing. */
  async dryRun(actor: Actor, number: number, file: ReportFile, now: Date): Promise<DryRun> {
    requireStaff(actor);
    return planReport(this.world, actor.organisation, number, file, now);
  }

  /**
   * Reads a file in: stores all that is to be done, and does it in batches. Stopped in between, the job
   * or the next call goes on. The same file twice changes nothing.
   */
  async apply(
    actor: Actor,
    number: number,
    file: ReportFile,
    now: Date,
    progress?: Progress,
  ): Promise<Report> {
    await this.begin(actor, number, file, now);
    const id = reportId(actor.organisation, file.hash);
    return found(await goOn(this.world, actor.organisation, id, now, progress));
  }

  /** Stores what is to be done and leaves the doing to the job, which tells IT when it is done. */
  async begin(actor: Actor, number: number, file: ReportFile, now: Date): Promise<Report> {
    const dry = await this.dryRun(actor, number, file, now);
    if (dry.before === undefined) await beginReport(this.world, actor, file, dry, now);
    return this.load(actor, file.hash);
  }

  /** Takes a whole report back. Refused when anything has happened since to a device that it moved. */
  async undo(actor: Actor, hash: string, now: Date, progress?: Progress): Promise<Report> {
    const { _id } = await this.beginUndo(actor, hash, now);
    const undone = found(await goOn(this.world, actor.organisation, _id, now, progress));
    if (undone.stage.name !== 'undone') throw new Refusal('changed-meanwhile');
    return undone;
  }

  /** Decides that a report is taken back, and leaves the doing to the job. */
  async beginUndo(actor: Actor, hash: string, now: Date): Promise<Report> {
    const report = await this.load(actor, hash);
    if (report.stage.name === 'undoing') return report;
    if (report.stage.name !== 'applied') throw new Refusal('report-not-applied');
    await this.requireNothingUpon(report);
    const change = stageChange(report, 'undoing', now, actor.alias);
    await this.world.store
      .of(actor.organisation)
      .reports.updateOne(
        { _id: report._id, version: report.version },
        { ...change, $set: { ...change.$set, pending: true } },
      );
    return this.load(actor, hash);
  }

  /** A report by the hash of its file. */
  async load(actor: Actor, hash: string): Promise<Report> {
    requireStaff(actor);
    const { reports } = this.world.store.of(actor.organisation);
    const report = await reports.findOne({ _id: reportId(actor.organisation, hash) });
    return found(report ?? undefined);
  }

  /** For the job that runs at start and now and then: whatever was interrupted. */
  async goOnWithAll(organisation: string, now: Date): Promise<void> {
    const { reports } = this.world.store.of(organisation);
    const pending = await reports.find({ pending: true }, { projection: { number: 1 } }).toArray();
    for (const { _id } of pending) await goOn(this.world, organisation, _id, now);
  }

  private async requireNothingUpon(report: Report): Promise<void> {
    const scope = this.world.store.of(report.organisation);
    const tags: string[] = [];
    for (let n = 0; n < report.batches; n += 1) {
      const batch = await batchOf(this.world, report, n);
      tags.push(...(await builtUpon(scope, report, batch)));
      const devices = batch.devices.map(({ device }) => device);
      for (const also of this.alsoBuiltUpon)
        tags.push(...(await also(report.organisation, devices)));
    }
    if (tags.length === 0) return;
    const some = tags.slice(0, 5).join(', ');
    throw new Refusal('report-built-upon', { count: tags.length, tags: some });
  }
}

function found(report: Report | undefined): Report {
  if (report === undefined) throw new Refusal('report-not-found');
  return report;
}
