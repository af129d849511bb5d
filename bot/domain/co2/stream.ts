import type { Counted } from './counted';
import { itemsIn } from './counted';
import {
  entryId,
  minus,
  nobody,
  nothingSaved,
  plus,
  type Co2Entry,
  type Co2Reason,
  type Co2Status,
  type Saved,
  type Subject,
} from './entry';
import { monthOf } from './month';
import { rollupId } from './rollup';
import type { Day } from '../time';
import type { Valued } from './valuing';

/** Something to count, once, under a name that says what it is. */
export interface Claim {
  readonly counts: string;
  readonly administration?: string;
  readonly date: Day;
  readonly subject: Subject;
  readonly status: Co2Status;
  readonly counted: Counted;
}

/** When and by whom an entry is written. */
export interface Writing {
  readonly organisation: string;
  readonly now: Date;
  readonly by: string;
}

/** What a thing counted comes to from now on: a figure, or nothing at all. */
export interface Correction {
  readonly figure: Valued | 'withdrawn';
  readonly because: Co2Reason;
  readonly restatement?: string;
}

/** All entries of one thing counted, in order: at least one. */
export type Entries = readonly [Co2Entry, ...Co2Entry[]];

/** The first entry of a thing counted. */
export function firstEntry(claim: Claim, valued: Valued, writing: Writing): Co2Entry {
  const { counts, administration = nobody, date, subject, status, counted } = claim;
  const { organisation, now, by } = writing;
  const place = { organisation, administration, month: monthOf(date), kind: counted.kind, status };
  const { saved, ...how } = valued;
  return {
    _id: entryId(counts, 1),
    ...place,
    counts,
    n: 1,
    date,
    subject,
    items: itemsIn(counted),
    ...how,
    ...saved,
    recorded: now,
    by,
    rollup: rollupId(place),
    pending: organisation,
  };
}

/**
 * The entry that brings a thing counted to what it should come to, as the difference from what its
 * entries come to; undefined when it is there already, and for what has been withdrawn: that is final.
 */
export function nextEntry(
  entries: Entries,
  { figure, because, restatement }: Correction,
  { now, by }: Writing,
): Co2Entry | undefined {
  const [first] = entries;
  const last = entries.at(-1) ?? first;
  if (last.method === 'withdrawn') return undefined;
  const before = standing(entries);
  const target = figure === 'withdrawn' ? withdrawnFrom(last) : figure;
  if (figure !== 'withdrawn' && isSame(last, before, figure)) return undefined;
  const items = figure === 'withdrawn' ? -itemsOf(entries) : 0;
  const { counts, organisation, administration, date, month, subject, kind, status } = first;
  return {
    _id: entryId(counts, last.n + 1),
    organisation,
    counts,
    n: last.n + 1,
    administration,
    date,
    month,
    subject,
    kind,
    status,
    items,
    method: target.method,
    factorSet: target.factorSet,
    inputs: target.inputs,
    ...minus(target.saved, before),
    corrects: last._id,
    because,
    ...(restatement !== undefined && { restatement }),
    before,
    recorded: now,
    by,
    rollup: first.rollup,
    pending: organisation,
  };
}

/** What entries of one thing come to. */
export function standing(entries: readonly Co2Entry[]): Saved {
  return entries.reduce<Saved>(plus, nothingSaved);
}

function itemsOf(entries: readonly Co2Entry[]): number {
  return entries.reduce((sum, { items }) => sum + items, 0);
}

function withdrawnFrom({ factorSet }: Co2Entry): Valued {
  return { method: 'withdrawn', factorSet, inputs: {}, saved: nothingSaved };
}

function isSame(last: Co2Entry, before: Saved, { method, factorSet, saved }: Valued): boolean {
  return (
    last.method === method &&
    last.factorSet.id === factorSet.id &&
    last.factorSet.version === factorSet.version &&
    before.grams === saved.grams &&
    before.low === saved.low &&
    before.high === saved.high
  );
}
