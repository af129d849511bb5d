import type { Organisation } from '../../domain/organisation';
import { refurbisherTopics } from '../../domain/topics/refurbisher';
import type { ReportViews } from '../../services/refurbisher/report-views';
import type { World } from '../../services/world';
import type { Asked, NoticeSource } from '../notice';
import type { Reply } from '../reply';

/** What IT is told of: a report that was read in, and what waits too long to be wiped. */
export function refurbisherNotices(world: World, views: ReportViews): NoticeSource {
  return {
    topics: refurbisherTopics,
    draw: async ({ topic, organisation, about, now }: Asked): Promise<Reply | undefined> =>
      topic === 'report-read'
        ? reportRead(world, views, organisation, about)
        : { kind: 'wipe-overdue', view: await views.overdue(organisation, now) },
  };
}

async function reportRead(
  { store }: World,
  views: ReportViews,
  organisation: Organisation,
  id: string,
): Promise<Reply | undefined> {
  const report = await store.of(organisation._id).reports.findOne({ _id: id });
  if (report === null) return undefined;
  const view = await views.report(organisation, report);
  return { kind: 'report', view, note: { key: 'topic.report-read' } };
}
