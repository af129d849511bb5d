import type { Footprint } from './footprint';

/** A row of a table, as files are read: its number in the file, its cells as text. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row was left out. */
export type FootprintProblem = 'no-name' | 'no-total' | 'ratio-out-of-range' | 'no-share';

/** A row that was left out, and the cell that is to blame. */
export interface FootprintFault {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly problem: FootprintProblem;
}

export interface BoaviztaFile {
  readonly footprints: readonly Footprint[];
  readonly faults: readonly FootprintFault[];
  /** Columns that the format needs and the file lacks; then nothing was read. */
  readonly missing: readonly string[];
}

const needed = ['manufacturer', 'name', 'gwp_total', 'gwp_use_ratio'] as const;
/** Shares of the whole, each from 0 to 1. */
const shares = [
  'gwp_use_ratio',
  'gwp_manufacturing_ratio',
  'gwp_transport_ratio',
  'gwp_eol_ratio',
] as const;

type Cell = (column: string) => string;

/**
 * Reads makers' published footprints in the format of Boavizta/environmental-footprint-data (ODbL 1.0),
 * of either edition: comma and point, or semicolon and comma. What counts is all but the use: the whole
 * less its share. A row with a share outside 0 to 1 is left out and reported, for then nobody knows
 * what else is wrong in it.
 */
export function readBoavizta([head, ...rows]: readonly TableRow[]): BoaviztaFile {
  const names = head?.cells.map((name) => name.toLowerCase()) ?? [];
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) return { footprints: [], faults: [], missing };
  const read = rows.map(({ line, cells }) => {
    const cell: Cell = (column) => cells[names.indexOf(column)] ?? '';
    const fault = faultIn(cell);
    return fault === undefined ? footprintIn(cell) : { line, ...fault };
  });
  return {
    footprints: read.filter((one) => 'kg' in one),
    faults: read.filter((one) => 'problem' in one),
    missing: [],
  };
}

function faultIn(cell: Cell): Omit<FootprintFault, 'line'> | undefined {
  const blame = (column: string, problem: FootprintProblem): Omit<FootprintFault, 'line'> => ({
    column,
    value: cell(column),
    problem,
  });
  if (cell('name') === '') return blame('name', 'no-name');
  const total = numberIn(cell('gwp_total'));
  if (total === undefined || total <= 0) return blame('gwp_total', 'no-total');
  const wrong = shares.find((column) => cell(column) !== '' && !isShare(cell(column)));
  if (wrong !== undefined) return blame(wrong, 'ratio-out-of-range');
  const known = cell('gwp_use_ratio') !== '' || cell('gwp_manufacturing_ratio') !== '';
  return known ? undefined : blame('gwp_use_ratio', 'no-share');
}

function footprintIn(cell: Cell): Footprint {
  const total = numberIn(cell('gwp_total')) ?? 0;
  const share = (column: (typeof shares)[number]): number => numberIn(cell(column)) ?? 0;
  const [, ...allButUse] = shares;
  const part =
    cell('gwp_use_ratio') === ''
      ? allButUse.reduce((sum, column) => sum + share(column), 0)
      : 1 - share('gwp_use_ratio');
  return {
    maker: cell('manufacturer'),
    model: cell('name'),
    kg: Math.round(total * Math.min(1, part) * 1000) / 1000,
    reported: cell('report_date'),
    source: cell('sources'),
  };
}

function isShare(text: string): boolean {
  const value = numberIn(text);
  return value !== undefined && value >= 0 && value <= 1;
}

/** A number with a point or a comma; neither edition writes thousands apart. */
function numberIn(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}
