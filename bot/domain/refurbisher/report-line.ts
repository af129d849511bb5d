import type { Day } from '../time';
import { findColumns, type ColumnNames, type Columns, type TextRow } from './report-columns';
import type { ReportField } from './report-fields';
import {
  dayIn,
  isFuture,
  methodIn,
  numberIn,
  outcomeIn,
  receivedIn,
  resultIn,
  type Method,
  type Outcome,
  type WipeResult,
} from './report-values';

/** What one row of a report says. What was there and could not be understood is in `unreadable`. */
export interface ReportLine {
  /** The row's number in the file. */
  readonly line: number;
  readonly serial?: string;
  readonly imei?: string;
  readonly tag?: string;
  /** A day, or that it came, or that it did not. */
  readonly received?: Day | boolean;
  readonly certificate?: string;
  readonly fileHash?: string;
  readonly wipedOn?: Day;
  readonly standard?: string;
  readonly revision?: string;
  readonly method?: Method;
  readonly tool?: string;
  readonly result?: WipeResult;
  readonly grade?: string;
  readonly outcome?: Outcome;
  readonly co2Kg?: number;
  readonly creditSek?: number;
  readonly unreadable: readonly { readonly field: ReportField; readonly text: string }[];
}

/** A report as it was understood. */
export interface ReportContents {
  readonly columns: Pick<Columns, 'names' | 'unread'>;
  readonly lines: readonly ReportLine[];
}

const longest = 200;

const text = (cell: string): string => cell.slice(0, longest);
const notNegative = (cell: string): number | undefined => {
  const value = numberIn(cell);
  return value === undefined || value < 0 ? undefined : value;
};
const hash = (cell: string): string | undefined =>
  /^[0-9a-f]{64}$/iu.test(cell) ? cell.toLowerCase() : undefined;

/** How each field is read; undefined means that it is not understood. */
function readersAt(now: Date): Readonly<Record<ReportField, (cell: string) => unknown>> {
  const past = <V>(value: V): V | undefined =>
    typeof value === 'string' && isFuture(value, now) ? undefined : value;
  return {
    serial: text,
    imei: text,
    tag: text,
    received: (cell) => past(receivedIn(cell)),
    certificate: text,
    fileHash: hash,
    wipedOn: (cell) => past(dayIn(cell)),
    standard: text,
    revision: text,
    method: methodIn,
    tool: text,
    result: resultIn,
    grade: (cell) => cell.slice(0, 40),
    outcome: outcomeIn,
    co2Kg: notNegative,
    creditSek: numberIn,
  };
}

/** Reads a report's rows. Refuses one whose columns name no devices. */
export function readReport(
  rows: readonly TextRow[],
  known: ColumnNames | undefined,
  now: Date,
): ReportContents {
  const { line: headings, places, names, unread } = findColumns(rows, known);
  const readers = readersAt(now);
  const lines = rows
    .filter(({ line }) => line > headings)
    .map((row) => readLine(row, places, readers))
    .filter(saysSomething);
  return { columns: { names, unread }, lines };
}

function readLine(
  { line, cells }: TextRow,
  places: Columns['places'],
  readers: ReturnType<typeof readersAt>,
): ReportLine {
  const values: Record<string, unknown> = {};
  const unreadable: { field: ReportField; text: string }[] = [];
  for (const [field, at] of places) {
    const cell = cells[at] ?? '';
    if (cell === '' || cell === '-' || cell === '–') continue;
    const value = readers[field](cell);
    if (value === undefined) unreadable.push({ field, text: cell.slice(0, 60) });
    else values[field] = value;
  }
  return { line, ...values, unreadable };
}

/** A row of sums below the list names no device and says nothing of one. */
function saysSomething(line: ReportLine): boolean {
  const told = Object.keys(line).filter((field) => !silent.has(field));
  return (
    told.length > 0 && !(told.length === 1 && /^(?:summa|sum|total)/iu.test(line.serial ?? ''))
  );
}

const silent: ReadonlySet<string> = new Set(['line', 'unreadable', 'creditSek', 'co2Kg']);
