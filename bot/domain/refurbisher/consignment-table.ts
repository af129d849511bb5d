import type { Consignment, ConsignmentLine } from './consignment';
import { going } from './consignment';

/** The columns of the file for the refurbisher, in order; the headings are in the locale. */
export const consignmentColumns = [
  'number',
  'line',
  'serial',
  'imei',
  'tag',
  'kind',
  'model',
] as const;
export type ConsignmentColumn = (typeof consignmentColumns)[number];

/**
 * One line a device, for those that are to go or have gone. Nothing of who used them: the refurbisher
 * has no need to know.
 */
export function consignmentTable(
  consignment: Pick<Consignment, 'number' | 'lines'>,
): readonly Readonly<Record<ConsignmentColumn, string | number>>[] {
  return going(consignment).map((line, at) => ({
    number: consignment.number,
    line: at + 1,
    ...identity(line),
  }));
}

function identity({ serial = '', imei = '', tag, kind, model }: ConsignmentLine): {
  readonly [C in Exclude<ConsignmentColumn, 'number' | 'line'>]: string;
} {
  return { serial, imei, tag, kind, model };
}
