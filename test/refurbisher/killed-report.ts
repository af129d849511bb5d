import type { ReportFile } from '../../bot/services/refurbisher/report-dry-run';
import { reportOf, row } from './shipped';

/** More than one batch of a report. */
export const killedCount = 300;

/** A report of which every third device is used for parts and every tenth failed its wipe. */
export function killedReport(): Promise<ReportFile> {
  const rows = Array.from({ length: killedCount - 1 }, (_, n) =>
    row(`SER${n + 1}`, {
      ...(n % 3 === 0 && { outcome: 'Delar' }),
      ...(n % 10 === 0 && { result: 'Underkänd' }),
    }),
  );
  return reportOf(...rows, row('NOBODY'));
}
