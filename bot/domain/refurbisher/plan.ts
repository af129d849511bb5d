import type { Day } from '../time';
import type { Certificate } from './certificate';
import type { PlannedDifference } from './difference';
import type { Outcome } from './report-values';

/** What a report says of a device besides its certificate; only what is news. */
export interface Told {
  readonly received?: Day | true;
  readonly grade?: string;
  readonly outcome?: Outcome;
  /** kg CO2e, as the refurbisher states it. */
  readonly co2Kg?: number;
  /** SEK, without VAT; negative for a fee. */
  readonly creditSek?: number;
}

/** What applying a report will do with one device. */
export interface PlannedDevice {
  readonly device: string;
  readonly tag: string;
  /** The first row that names it. */
  readonly line: number;
  /** New certificates, to be kept. */
  readonly certificates: readonly Omit<Certificate, 'report' | 'at' | 'withdrawn'>[];
  /** The certificate by which the device becomes wiped. */
  readonly wipe?: string;
  /** The state it ends in, after that. */
  readonly outcome?: Outcome;
  readonly told: Told;
}

/** Everything that applying a report will do; the dry run shows it, and applying does it. */
export interface ReportPlan {
  readonly devices: readonly PlannedDevice[];
  readonly differences: readonly PlannedDifference[];
  /** Ids of open differences that the report settles. */
  readonly settles: readonly string[];
  readonly summary: ReportSummary;
}

/** How many of what; what people read before and after. */
export interface ReportSummary {
  /** Rows that say something. */
  readonly rows: number;
  /** Devices in the consignment that the rows name. */
  readonly devices: number;
  /** Devices of which the report says nothing new. */
  readonly unchanged: number;
  readonly certificates: number;
  readonly wiped: number;
  readonly reused: number;
  readonly parts: number;
  readonly recycled: number;
  readonly scrapped: number;
  readonly differences: number;
  readonly settled: number;
  /** SEK, of what is news. */
  readonly creditSek: number;
}

export function summaryOf(
  rows: number,
  named: number,
  devices: readonly PlannedDevice[],
  differences: number,
  settled: number,
): ReportSummary {
  const ending = (outcome: Outcome): number =>
    devices.filter((device) => device.outcome === outcome).length;
  return {
    rows,
    devices: named,
    unchanged: named - devices.length,
    certificates: devices.reduce((sum, { certificates }) => sum + certificates.length, 0),
    wiped: devices.filter(({ wipe }) => wipe !== undefined).length,
    reused: ending('reused'),
    parts: ending('parts'),
    recycled: ending('recycled'),
    scrapped: ending('scrapped'),
    differences,
    settled,
    creditSek: round(devices.reduce((sum, { told }) => sum + (told.creditSek ?? 0), 0)),
  };
}

function round(sek: number): number {
  return Math.round(sek * 100) / 100;
}
