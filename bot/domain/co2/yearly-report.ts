import type { Co2Entry } from './entry';

/** What one side says of a device: ours by the ledger, or the refurbisher's by its report. */
export interface ReportedDevice {
  /** What both sides know it by. */
  readonly device: string;
  readonly outcome: 'reused' | 'parts' | 'recycled' | 'scrapped';
  /** Whole grams CO2e. */
  readonly grams: number;
}

/** Why a device's figure is another there than here. */
export type Cause = 'count' | 'outcome' | 'factor';

export interface DifferingDevice {
  readonly device: string;
  readonly cause: Cause;
  readonly ours?: ReportedDevice;
  readonly theirs?: ReportedDevice;
  /** Theirs less ours. */
  readonly grams: number;
}

/** The whole difference, in whole grams: `difference = count + outcome + factor`, to the gram. */
export interface ReportDifference extends Readonly<Record<Cause, number>> {
  readonly ours: number;
  readonly theirs: number;
  readonly difference: number;
  /** Those that differ, the largest first. */
  readonly devices: readonly DifferingDevice[];
}

/**
 * The refurbisher's yearly report held against our own ledger, device by device: only one side has it
 * (count), they tell different ends of it (outcome), or another kg for the same end (factor).
 */
export function explainReport(
  ours: readonly ReportedDevice[],
  theirs: readonly ReportedDevice[],
): ReportDifference {
  const [here, there] = [byDevice(ours), byDevice(theirs)];
  const devices = [...new Set([...here.keys(), ...there.keys()])]
    .map((device) => compare(device, here.get(device), there.get(device)))
    .filter((one) => one !== undefined)
    .sort((a, b) => Math.abs(b.grams) - Math.abs(a.grams) || (a.device < b.device ? -1 : 1));
  const by = (cause: Cause): number =>
    devices.filter((one) => one.cause === cause).reduce((sum, { grams }) => sum + grams, 0);
  const [own, other] = [total(here), total(there)];
  return {
    ours: own,
    theirs: other,
    difference: other - own,
    count: by('count'),
    outcome: by('outcome'),
    factor: by('factor'),
    devices,
  };
}

function compare(
  device: string,
  ours: ReportedDevice | undefined,
  theirs: ReportedDevice | undefined,
): DifferingDevice | undefined {
  const grams = (theirs?.grams ?? 0) - (ours?.grams ?? 0);
  const cause = causeOf(ours, theirs);
  if (grams === 0) return undefined;
  return { device, cause, ...(ours && { ours }), ...(theirs && { theirs }), grams };
}

function causeOf(ours: ReportedDevice | undefined, theirs: ReportedDevice | undefined): Cause {
  if (ours === undefined || theirs === undefined) return 'count';
  return ours.outcome === theirs.outcome ? 'factor' : 'outcome';
}

/** A device that is named twice counts once, as it was named last. */
function byDevice(devices: readonly ReportedDevice[]): ReadonlyMap<string, ReportedDevice> {
  return new Map(devices.map((one) => [one.device, one]));
}

function total(devices: ReadonlyMap<string, ReportedDevice>): number {
  return [...devices.values()].reduce((sum, { grams }) => sum + grams, 0);
}

/** Our side, from the confirmed entries of the year: what has been taken back is not there. */
export function reportedByLedger(entries: readonly Co2Entry[]): readonly ReportedDevice[] {
  const sums = new Map<string, { entry: Co2Entry; grams: number; items: number }>();
  for (const entry of entries) {
    if (entry.subject.what !== 'device' || entry.status !== 'confirmed') continue;
    const sum = sums.get(entry.counts) ?? { entry, grams: 0, items: 0 };
    sum.grams += entry.grams;
    sum.items += entry.items;
    sums.set(entry.counts, sum);
  }
  return [...sums.values()]
    .filter(({ items }) => items > 0)
    .map(({ entry, grams }) => ({
      device: entry.subject.id,
      outcome: entry.kind === 'reuse' ? 'reused' : 'recycled',
      grams,
    }));
}

/** What one side says of a kind of device, where it names no devices. */
export interface ReportedClass {
  /** Handed over, and of them used again. */
  readonly devices: number;
  readonly reused: number;
  readonly grams: number;
}

/**
 * The same for a report of sums: what comes of another number of devices, of another share used again,
 * and of another kg a device. To the gram: what rounding leaves belongs to the factor.
 */
export function explainSums(
  ours: ReportedClass,
  theirs: ReportedClass,
): Omit<ReportDifference, 'devices'> {
  const difference = theirs.grams - ours.grams;
  const [share, shareThere] = [
    part(ours.reused, ours.devices),
    part(theirs.reused, theirs.devices),
  ];
  // Where we counted none as used again there is no kg of ours to value theirs by: all is outcome.
  const each = part(ours.grams, ours.reused) || part(theirs.grams, theirs.reused);
  const count = Math.round((theirs.devices - ours.devices) * share * each);
  const outcome = Math.round(theirs.devices * (shareThere - share) * each);
  return {
    ours: ours.grams,
    theirs: theirs.grams,
    difference,
    count,
    outcome,
    factor: difference - count - outcome,
  };
}

function part(of: number, all: number): number {
  return all === 0 ? 0 : of / all;
}
