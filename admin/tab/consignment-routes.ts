import { consignmentFiles } from '../../bot/features/refurbisher-files';
import type { Base } from '../../bot/feature';
import { usualLimits } from '../../bot/files/limits';
import { Refusal } from '../../bot/domain/errors';
import { ConsignmentFollowing } from '../../bot/services/refurbisher/consignment-following';
import { ConsignmentViews } from '../../bot/services/refurbisher/consignment-views';
import { Consignments } from '../../bot/services/refurbisher/consignments';
import { ReportViews } from '../../bot/services/refurbisher/report-views';
import { Reports } from '../../bot/services/refurbisher/reports';
import {
  actOn,
  clearDifference,
  consignmentList,
  consignmentOf,
  isConsignmentAct,
  openConsignment,
} from '../consignments/consignments';
import { applyReport, matchReport, readReport, undoReport } from '../consignments/reports';
import { textOf, wholeOf, type Asked, type TabRoute } from './tab-route';

/** Consignments and the refurbisher's reports, for IT's staff. */
export function consignmentRoutes({ world, log }: Base): readonly TabRoute[] {
  const views = new ConsignmentViews(world);
  const services = {
    world,
    views,
    onFault: (problem: unknown) => {
      log.note('job-failed', { job: 'report', problem });
    },
    consignments: new Consignments(world, new ConsignmentFollowing(world)),
    reportViews: new ReportViews(world),
    reports: new Reports(world),
  };
  const files = consignmentFiles(views);
  const route = (
    method: 'get' | 'post',
    path: string,
    run: TabRoute['run'],
    more: Partial<TabRoute> = {},
  ): TabRoute => ({ method, path, for: ['it-admin', 'technician'], run, ...more });
  return [
    route('get', '/consignments', ({ turn }) => consignmentList(services, turn)),
    route('get', '/consignment', ({ turn, query }) =>
      consignmentOf(services, turn, wholeOf(query, 'number') ?? 0),
    ),
    route('get', '/consignment/file', async ({ turn, query }) => {
      const [consignment, format] = [textOf(query, 'number'), textOf(query, 'format')];
      const { name, bytes } = await files.make(
        { consignment, format },
        { ...turn, place: 'personal' },
      );
      return { file: { name, type: typeOf(format), bytes } };
    }),
    route('post', '/consignment/open', ({ turn }) => openConsignment(services, turn)),
    route('post', '/consignment/act', ({ turn, body }) => {
      const act = textOf(body, 'act');
      if (!isConsignmentAct(act)) throw new Refusal('consignment-not-found');
      return actOn(services, turn, numberIn(body), act, {
        devices: namesIn(body['devices']),
        carrier: textOf(body, 'carrier').slice(0, 200),
        seal: textOf(body, 'seal').slice(0, 100),
        leftBehind: namesIn(body['leftBehind']),
      });
    }),
    route('post', '/consignment/clear', ({ turn, body }) =>
      clearDifference(services, turn, numberIn(body), textOf(body, 'id'), textOf(body, 'note')),
    ),
    route(
      'post',
      '/report/read',
      ({ turn, query, request }) =>
        readReport(services, turn, textOf(query, 'name'), bytesOf(request.body)),
      { largestBody: usualLimits.bytes },
    ),
    route('post', '/report/match', ({ turn, body }) =>
      matchReport(services, turn, textOf(body, 'hash'), numberIn(body)),
    ),
    route('post', '/report/apply', ({ turn, body }) =>
      applyReport(services, turn, textOf(body, 'hash'), numberIn(body)),
    ),
    route('post', '/report/undo', ({ turn, body }) =>
      undoReport(services, turn, textOf(body, 'hash')),
    ),
  ];
}

function numberIn(body: Asked['body']): number {
  return wholeOf(body, 'number') ?? 0;
}

function namesIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [])
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.trim().slice(0, 200))
    .filter((one) => one !== '')
    .slice(0, 2000);
}

function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}

function typeOf(format: string): string {
  return format === 'csv'
    ? 'text/csv; charset=utf-8'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}
