import type { Declaration, Filter, Index } from '../port';
import { askedBy, type Asked, type AskedPaths } from './asked';
import { orderOf, type Order, type Sort } from './order';

/** How to use one index for what is asked. */
export interface Plan {
  readonly index: Index;
  readonly asked: AskedPaths;
  /** So many leading columns are asked for by value. */
  readonly fixed: number;
  /** The column after those is asked for by range. */
  readonly ranged: boolean;
  /** The index brings the documents in the order wanted, from its start or from its end. */
  readonly order?: Order;
}

/** Where the documents for a filter come from. */
export type Route =
  | { readonly from: 'ids'; readonly ids: readonly unknown[] }
  | { readonly from: 'indexes'; readonly plans: readonly Plan[] }
  | { readonly from: 'all' };

/** Whether a column of an index has met an array in some document. */
export type Multikey = (index: Index, column: number) => boolean;

/** `_id` has an index in every collection. */
export const idIndex: Index = { name: '_id_', on: { _id: 1 }, unique: true };

/** A product of `$in` lists longer than this is walked as a range instead. */
const mostCombinations = 200;

const unknown: Multikey = () => false;

/** The best way to the documents for a filter, by the declared indexes. */
export function routeFor(
  declaration: Declaration,
  filter: Filter,
  sort: Sort,
  multikey = unknown,
): Route {
  const { _id } = filter;
  if (typeof _id === 'string') return { from: 'ids', ids: [_id] };
  return routeAround(declaration, filter, sort, multikey);
}

function routeAround(
  declaration: Declaration,
  filter: Filter,
  sort: Sort,
  multikey: Multikey,
): Route {
  const asked = askedBy(filter);
  const ids = asked.get('_id')?.points;
  if (ids !== undefined) return { from: 'ids', ids };
  const best = (paths: AskedPaths): Plan | undefined =>
    bestPlan(declaration, paths, sort, multikey);
  const one = best(asked);
  if (one !== undefined && isNarrow(one)) return { from: 'indexes', plans: [one] };
  const branches = filter.$or ?? [];
  const plans = branches
    .map((branch) => best(new Map([...askedBy(branch), ...asked])))
    .filter((plan) => plan !== undefined)
    .filter(isNarrow);
  if (plans.length > 0 && plans.length === branches.length) return { from: 'indexes', plans };
  return one === undefined ? { from: 'all' } : { from: 'indexes', plans: [one] };
}

/**
 * The names of the declared indexes that serve a filter and sort, or undefined when documents would
 * have to be looked through, or sorted, one by one. An index serves when it narrows by more than the
 * organisation (unless nothing else is asked) and, if a sort is given, brings that order.
 */
export function servedBy(
  declaration: Declaration,
  filter: Filter,
  sort: Sort = {},
): readonly string[] | undefined {
  const route = routeFor(declaration, filter, sort);
  if (route.from === 'ids') return [idIndex.name];
  if (route.from === 'all') return undefined;
  const sorted = Object.keys(sort).length > 0;
  const serves = (plan: Plan): boolean =>
    (isNarrow(plan) || asksOnlyForTheOrganisation(filter)) && (!sorted || plan.order !== undefined);
  return route.plans.every(serves) ? route.plans.map(({ index }) => index.name) : undefined;
}

function asksOnlyForTheOrganisation(filter: Filter): boolean {
  return (
    Object.entries(filter).every(
      ([path, condition]) => path === 'organisation' && condition !== undefined,
    ) && filter['organisation'] !== undefined
  );
}

/** True for a plan that narrows by more than the organisation: few documents are in a sparse index. */
function isNarrow({ index, fixed, ranged }: Plan): boolean {
  const bounded = Object.keys(index.on).slice(0, fixed + Number(ranged));
  return index.sparse === true || bounded.some((path) => path !== 'organisation');
}

function bestPlan(
  declaration: Declaration,
  asked: AskedPaths,
  sort: Sort,
  multikey: Multikey,
): Plan | undefined {
  return [idIndex, ...declaration.indexes]
    .map((index) => planOf(index, asked, sort, multikey))
    .filter((plan) => plan !== undefined)
    .sort(better)[0];
}

function better(a: Plan, b: Plan): number {
  return (
    Number(isNarrow(b)) - Number(isNarrow(a)) ||
    b.fixed - a.fixed ||
    Number(b.order !== undefined) - Number(a.order !== undefined) ||
    Number(b.ranged) - Number(a.ranged) ||
    Object.keys(a.index.on).length - Object.keys(b.index.on).length
  );
}

function planOf(index: Index, asked: AskedPaths, sort: Sort, multikey: Multikey): Plan | undefined {
  const paths = Object.keys(index.on);
  if (index.sparse === true && !paths.every((path) => asked.get(path)?.present === true))
    return undefined;
  const isArray = (column: number): boolean => multikey(index, column);
  const fixed = fixedColumns(paths, asked, isArray);
  const ranged = hasSpan(asked, paths[fixed]) && mayBound(fixed, isArray);
  const order = orderOf(index, fixed, sort, isArray);
  const useless = fixed === 0 && !ranged && order === undefined && index.sparse !== true;
  return useless
    ? undefined
    : { index, asked, fixed, ranged, ...(order !== undefined && { order }) };
}

function hasSpan(asked: AskedPaths, path: string | undefined): boolean {
  return path !== undefined && (asked.get(path)?.spans.length ?? 0) > 0;
}

function fixedColumns(
  paths: readonly string[],
  asked: AskedPaths,
  isArray: (column: number) => boolean,
): number {
  let combinations = 1;
  const end = paths.findIndex((path, column) => {
    const points = asked.get(path)?.points;
    combinations *= points?.length ?? 1;
    return points === undefined || combinations > mostCombinations || !mayBound(column, isArray);
  });
  return end === -1 ? paths.length : end;
}

/** Two columns that met arrays may mean two different elements: only the first of them may be narrowed. */
function mayBound(column: number, isArray: (column: number) => boolean): boolean {
  if (!isArray(column)) return true;
  return !Array.from({ length: column }, (_, at) => at).some(isArray);
}

/** Everything asked is in the plan's columns, so that a document found by it need not be looked at. */
export function saysItAll(plan: Plan, filter: Filter, multikey: Multikey): boolean {
  if ('$or' in filter) return false;
  const bounded = Object.keys(plan.index.on).slice(0, plan.fixed + Number(plan.ranged));
  if (bounded.some((_, column) => multikey(plan.index, column))) return false;
  const inPlan = ([path, what]: [string, Asked]): boolean => what.all && bounded.includes(path);
  return [...plan.asked].every(inPlan);
}
