import type { Co2Entry } from '../../domain/co2/entry';
import type { Co2Period } from '../../domain/co2/summary';
import {
  explainReport,
  reportedByLedger,
  type ReportDifference,
  type ReportedDevice,
} from '../../domain/co2/yearly-report';
import type { TextRow } from '../../domain/refurbisher/report-columns';
import { readReport, type ReportLine } from '../../domain/refurbisher/report-line';
import type { Store } from '../../store/store';
import { deviceIn, devicesByKey } from '../refurbisher/devices-named';
import { Ledger } from './ledger';

/**
 * The refurbisher's report of a year (or any whole months), as rows of a table, against our own ledger. Devices
 * are told by tag where we know them, else by what the report calls them. Refuses a table that names none.
 */
export async function compareReport(
  store: Store,
  organisation: string,
  rows: readonly TextRow[],
  period: Pick<Co2Period, 'from' | 'to'>,
  now: Date,
): Promise<ReportDifference> {
  const entries: Co2Entry[] = [];
  for await (const entry of new Ledger(store).entries(organisation, period)) entries.push(entry);
  const { lines } = readReport(rows, undefined, now);
  const known = await devicesByKey({ store }, organisation, lines.map(nameOf));
  const theirs = lines.map((line) =>
    reported(line, deviceIn(known, organisation, nameOf(line))?._id ?? nameOf(line)),
  );
  const { devices, ...sums } = explainReport(reportedByLedger(entries), theirs);
  const { devices: all } = store.of(organisation);
  const told = await Promise.all(
    devices.map(async (one) => ({
      ...one,
      device: (await all.findOne({ _id: one.device }))?.tag ?? one.device,
    })),
  );
  return { ...sums, devices: told };
}

/** A line with a figure and no outcome tells of reuse: nothing else has one. */
function reported({ outcome, co2Kg = 0 }: ReportLine, device: string): ReportedDevice {
  return { device, outcome: outcome ?? 'reused', grams: Math.round(co2Kg * 1000) };
}

function nameOf({ serial, imei, tag }: ReportLine): string {
  return serial ?? imei ?? tag ?? '';
}
