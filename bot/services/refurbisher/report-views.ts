import { comparable } from '../../domain/device';
import { Refusal } from '../../domain/errors';
import type { Organisation } from '../../domain/organisation';
import type { Actor } from '../../domain/person';
import type { Difference, DifferenceKind } from '../../domain/refurbisher/difference';
import { reportId, type Report } from '../../domain/refurbisher/report';
import type {
  DifferencesView,
  DifferenceView,
  OverdueView,
  ReportView,
} from '../../domain/refurbisher/report-view';
import { daysOnClock, wipeLimit } from '../../domain/refurbisher/wipe-clock';
import { dayOf } from '../../domain/time';
import type { World } from '../world';
import { devicesByKey } from './devices-named';
import type { DryRun, ReportFile } from './report-dry-run';
import { overdueNow, withoutClock } from './wipe-clock';

/** Each has a button of its own, and Teams shows six. */
const mostDifferences = 4;
const mostOverdue = 15;

/** Draws reports, differences and the wipe clock from what is true now. */
export class ReportViews {
  constructor(private readonly world: Pick<World, 'store'>) {}

  /**
   * The consignment that a file is most likely of: the one that most of its first devices went with, else
   * the one that left last. It is shown, and the person decides.
   */
  async likely(organisation: string, { rows }: ReportFile): Promise<number> {
    const { consignments } = this.world.store.of(organisation);
    const words = rows
      .slice(0, 60)
      .flatMap(({ cells }) => cells)
      .filter((cell) => /\d/u.test(cell) && cell.length <= 30);
    const devices = await devicesByKey(this.world, organisation, [
      ...new Set(words.map(comparable)),
    ]);
    const counts = new Map<string, number>();
    for (const { lifecycle } of new Set(devices.values()))
      if (lifecycle.state === 'with-refurbisher')
        counts.set(lifecycle.consignment, (counts.get(lifecycle.consignment) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const known = best === undefined ? null : await consignments.findOne({ _id: best[0] });
    if (known !== null) return known.number;
    const [last] = await this.sent(organisation, 1);
    if (last === undefined) throw new Refusal('nothing-sent-yet');
    return last;
  }

  async planned(
    { _id, demo }: Organisation,
    file: ReportFile,
    { plan, consignment, columns, before }: DryRun,
  ): Promise<ReportView> {
    const sent = await this.sent(_id, 6);
    return {
      demo: demo === true,
      number: consignment.number,
      name: file.name,
      hash: file.hash,
      stage: before?.stage.name ?? 'planned',
      ...(before !== undefined && { since: before.stage.since }),
      summary: before?.summary ?? plan.summary,
      kinds: counted(plan.differences.map(({ kind }) => kind)),
      unread: columns.unread,
      others: sent.filter((number) => number !== consignment.number),
    };
  }

  async report({ demo }: Organisation, report: Report): Promise<ReportView> {
    const open = await this.open(report.organisation, report.consignment);
    const { number, name, hash, stage, summary } = report;
    const own = open.filter((one) => one.report === report._id);
    const kinds = counted(own.map(({ kind }) => kind));
    return {
      demo: demo === true,
      number,
      name,
      hash,
      stage: stage.name,
      since: stage.since,
      summary,
      kinds,
      unread: [],
      others: [],
    };
  }

  /** A consignment's open differences, some of them: `from` is how many to pass over. */
  async differences(
    { _id, demo }: Organisation,
    number: number,
    from = 0,
  ): Promise<DifferencesView> {
    const consignment = await this.world.store.of(_id).consignments.findOne({ number });
    if (consignment === null) throw new Refusal('consignment-not-found');
    const open = await this.open(_id, consignment._id);
    return {
      demo: demo === true,
      number,
      from: Math.min(from, open.length),
      lines: open.slice(from, from + mostDifferences).map(lineOf),
      more: Math.max(0, open.length - from - mostDifferences),
    };
  }

  /** All that are open, for a file. */
  async allDifferences(organisation: string, number: number): Promise<readonly DifferenceView[]> {
    const consignment = await this.world.store.of(organisation).consignments.findOne({ number });
    if (consignment === null) throw new Refusal('consignment-not-found');
    return (await this.open(organisation, consignment._id)).map(lineOf);
  }

  async overdue(organisation: Organisation, now: Date): Promise<OverdueView> {
    const overdue = await overdueNow(this.world, organisation, now);
    const undated = await withoutClock(this.world, organisation._id, 10);
    const today = dayOf(now);
    return {
      demo: organisation.demo === true,
      limit: wipeLimit(organisation),
      lines: overdue.slice(0, mostOverdue).map(({ tag, state, endOfUse }) => ({
        tag,
        state,
        endOfUse,
        days: daysOnClock(endOfUse, today),
      })),
      more: Math.max(0, overdue.length - mostOverdue),
      undated: undated.map(({ tag }) => tag),
    };
  }

  private open(organisation: string, consignment: string): Promise<Difference[]> {
    const { differences } = this.world.store.of(organisation);
    return differences.find({ consignment, 'stage.name': 'open' }).toArray();
  }

  /** The numbers of the consignments that left last. */
  private async sent(organisation: string, most: number): Promise<readonly number[]> {
    const { consignments } = this.world.store.of(organisation);
    const found = await consignments
      .find(
        { 'stage.name': 'handed-over' },
        { sort: { number: -1 }, limit: most, projection: { number: 1 } },
      )
      .toArray();
    return found.map(({ number }) => number);
  }
}

function lineOf({ _id, kind, name, facts, stage }: Difference): DifferenceView {
  return { id: _id, kind, name, facts, since: stage.since };
}

/** Whose report a message is about. */
export function hashIn(actor: Pick<Actor, 'organisation'>, id: string): string {
  return id.slice(reportId(actor.organisation, '').length);
}

function counted(kinds: readonly DifferenceKind[]): ReportView['kinds'] {
  const counts = new Map<DifferenceKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
