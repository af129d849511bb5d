import type { Filter, FindOptions, Stored } from '../port';
import { testOf } from './matching';
import type { Sort } from './order';
import type { OrderedIndex } from './ordered-index';
import { routeFor, saysItAll, type Plan } from './plan';
import { merged, sorted } from './sorting';
import { overlap, type Span } from './span';
import type { Table } from './table';

const unsorted: Sort = {};

/** The documents that a filter finds, in the order and number asked for. */
export function select<T extends Stored>(
  table: Table<T>,
  filter: Filter,
  options: FindOptions = {},
): T[] {
  const { sort = unsorted, skip = 0, limit = 0 } = options;
  const end = limit === 0 ? Infinity : skip + limit;
  const found: T[] = [];
  let place = 0;
  for (const document of inOrder(table, filter, sort)) {
    if (place >= skip) found.push(document);
    place += 1;
    if (place >= end) break;
  }
  return found;
}

/** How many documents a filter finds; by the index alone where that says everything asked. */
export function count<T extends Stored>(table: Table<T>, filter: Filter): number {
  if (Object.keys(filter).length === 0) return table.size;
  const route = routeFor(table.declaration, filter, unsorted, table.multikey);
  const plan = route.from === 'indexes' && route.plans.length === 1 ? route.plans[0] : undefined;
  if (plan === undefined || !saysItAll(plan, filter, table.multikey)) {
    return lengthOf(inOrder(table, filter, unsorted));
  }
  const index = table.index(plan.index.name);
  const [one, ...others] = stretches(index, plan);
  if (one !== undefined && others.length === 0 && !index.isMultikey())
    return index.count(one.fixed, one.span);
  return lengthOf(distinct(idsOf(index, plan), true));
}

function inOrder<T extends Stored>(table: Table<T>, filter: Filter, sort: Sort): Iterable<T> {
  const isSorted = Object.keys(sort).length > 0;
  const route = routeFor(table.declaration, filter, sort, table.multikey);
  if (route.from !== 'indexes') {
    const documents = route.from === 'ids' ? byIds(table, route.ids) : table.all();
    const matching = matches(documents, filter);
    return isSorted ? sorted(matching, sort) : matching;
  }
  const streams = route.plans.flatMap((plan) => streamsOf(table, plan, filter));
  const ordered = isSorted && route.plans.every(({ order }) => order !== undefined);
  const severalPlaces = route.plans.some(({ index }) => table.index(index.name).isMultikey());
  const found =
    ordered && streams.length > 1
      ? distinct([merged(streams, sort)], true)
      : distinct(streams, severalPlaces);
  return isSorted && !ordered ? sorted(found, sort) : found;
}

/** One stream of matching documents for each stretch of a plan's index. */
function streamsOf<T extends Stored>(table: Table<T>, plan: Plan, filter: Filter): Iterable<T>[] {
  const rest = saysItAll(plan, filter, table.multikey) ? undefined : filter;
  return idsOf(table.index(plan.index.name), plan).map((ids) => matches(byIds(table, ids), rest));
}

function idsOf(index: OrderedIndex, plan: Plan): Iterable<string>[] {
  return stretches(index, plan).map(({ fixed, span }) =>
    index.ids(fixed, span, plan.order === 'backwards'),
  );
}

/** A part of an index: the values of its first columns, and a span of the next one. */
interface Stretch {
  readonly fixed: readonly unknown[];
  readonly span: Span;
}

/** The parts of its index that a plan reads: one for every combination of the values asked for. */
function stretches(index: OrderedIndex, { asked, fixed, ranged }: Plan): Stretch[] {
  const paths = Object.keys(index.declared.on);
  const spans = ranged ? (asked.get(paths[fixed] ?? '')?.spans ?? []) : [];
  const span = spanOf(spans, index.isMultikey(fixed));
  const points = paths.slice(0, fixed).map((path) => asked.get(path)?.points ?? []);
  return combinations(points).map((values) => ({ fixed: values, span }));
}

/** Of an array different elements may lie in different spans, so only one of them narrows. */
function spanOf(spans: readonly Span[], isArray: boolean): Span {
  return overlap(isArray ? spans.slice(0, 1) : spans);
}

function combinations(lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

function* byIds<T extends Stored>(table: Table<T>, ids: Iterable<unknown>): Generator<T> {
  for (const id of ids) {
    const document = table.get(id as string);
    if (document !== undefined) yield document;
  }
}

function* matches<T extends Stored>(
  documents: Iterable<T>,
  filter: Filter | undefined,
): Generator<T> {
  const test = filter === undefined ? () => true : testOf(filter);
  for (const document of documents) if (test(document)) yield document;
}

/** All streams one after the other, each thing once. */
function* distinct<V>(streams: readonly Iterable<V>[], always: boolean): Generator<V> {
  if (streams.length === 1 && !always) {
    yield* streams[0] ?? [];
    return;
  }
  const seen = new Set<V>();
  for (const one of streams) {
    for (const value of one) {
      if (seen.has(value)) continue;
      seen.add(value);
      yield value;
    }
  }
}

function lengthOf(values: Iterable<unknown>): number {
  const rest = values[Symbol.iterator]();
  let length = 0;
  while (rest.next().done !== true) length += 1;
  return length;
}
