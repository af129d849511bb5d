import type { Day } from '../time';
import { shareOf, type Month } from './month';
import type { RentSpan } from './span';

/**
 * One line of the month's internal invoice: a device, for the days of the month that somebody had it.
 * Money is whole öre, without VAT: 1 SEK is 100.
 */
export interface RentLine {
  /** `organisation/rent/MONTH/DEVICE/SPAN`, and for a correction `…/corrects/MONTH`. */
  readonly _id: string;
  readonly organisation: string;
  /** The month whose invoice it stands on. */
  readonly month: Month;
  readonly device: string;
  /** The span of the device's rent; see RentSpan.opened. */
  readonly span: number;
  readonly tag: string;
  readonly model: string;
  readonly administration: string;
  readonly accountString: string;
  /** The days it is for, both included, and their number. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Öre a whole month. */
  readonly rate: number;
  /** Öre. Below zero for a correction that gives money back. */
  readonly amount: number;
  /** The locked month that it puts right. */
  readonly corrects?: Month;
}

/** What a line needs to know beyond the span. */
export interface Charged {
  readonly organisation: string;
  readonly device: string;
  readonly tag: string;
  readonly model: string;
  readonly administration: string;
  readonly accountString: string;
  readonly rate: number;
}

/** A span's line for a month: the rent, shared out by days and rounded to whole öre; undefined when there is nothing to pay. */
export function lineFor(charged: Charged, span: RentSpan, month: Month): RentLine | undefined {
  const share = shareOf(span, month);
  if (share === undefined) return undefined;
  const { from, to, days } = share;
  const amount = Math.round((charged.rate * days) / share.of);
  const _id = lineId(charged, span.opened, month);
  return { _id, ...charged, month, span: span.opened, from, to, days, amount };
}

function lineId({ organisation, device }: Charged, span: number, month: Month): string {
  return `${organisation}/rent/${month}/${device}/${span}`;
}

/** A locked month's word on one span: what it and its corrections so far said, and what it should have said. */
export interface Said {
  readonly locked: Month;
  readonly said: readonly RentLine[];
  readonly should: RentLine | undefined;
}

/** The line that puts a locked month right, standing on `month`, which is still open; undefined when they agree. */
export function correctionOf({ locked, said, should }: Said, month: Month): RentLine | undefined {
  const like = should ?? said[0];
  const amount = (should?.amount ?? 0) - sumOf(said);
  if (like === undefined || amount === 0) return undefined;
  const days = (should?.days ?? 0) - said.reduce((sum, line) => sum + line.days, 0);
  const _id = `${lineId(like, like.span, month)}/corrects/${locked}`;
  return { ...like, _id, month, days, amount, corrects: locked };
}

/** Öre. */
export function sumOf(lines: readonly Pick<RentLine, 'amount'>[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
