import type { Base, Feature } from '../feature';
import { refurbisherPlugin } from '../intents/refurbisher/handle';
import { refurbisherNotices } from '../intents/refurbisher/notices';
import { refurbisherJobs } from '../jobs/refurbisher/refurbisher-jobs';
import { Co2Recording } from '../services/co2/recording';
import { ConsignmentFollowing } from '../services/refurbisher/consignment-following';
import { ConsignmentViews } from '../services/refurbisher/consignment-views';
import { Consignments } from '../services/refurbisher/consignments';
import { ReportViews } from '../services/refurbisher/report-views';
import { Reports } from '../services/refurbisher/reports';
import { Coordinators } from '../services/co2/monthly/coordinators';
import { consignmentFiles, differencesFiles, reportFile } from './refurbisher-files';

/** Consignments, reports and certificates. */
export function refurbisherFeature({ world, offer, transfer }: Base): Feature {
  const following = new ConsignmentFollowing(world);
  const consignmentViews = new ConsignmentViews(world);
  const reports = new Reports(world);
  const reportViews = new ReportViews(world);
  const files = consignmentFiles(consignmentViews);
  const differences = differencesFiles(reportViews);
  const ledger = new Co2Recording(world.store);
  const plugin = refurbisherPlugin({
    world,
    consignments: new Consignments(world, following),
    consignmentViews,
    reports,
    reportViews,
    transfer,
    readFile: reportFile,
    files,
    differencesFiles: differences,
    coordinators: new Coordinators(world),
    offer,
  });
  return {
    name: 'refurbisher',
    plugins: [plugin],
    files: [files, differences],
    sources: ['reports', 'wipeAlarms'],
    notices: refurbisherNotices(world, reportViews),
    jobs: refurbisherJobs(world, following, reports, ledger.refurbisherFigure.bind(ledger)),
  };
}
