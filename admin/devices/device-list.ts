import type { Device } from '../../bot/domain/device';
import { states as everyState, type State } from '../../bot/domain/lifecycle';
import type { DeviceKind } from '../../bot/domain/product';
import { dayOf } from '../../bot/domain/time';
import type { Condition, Value } from '../../bot/store/port';
import { findDevices, type Looking } from './find-devices';
import { placeIn, placeOf, sortPaths, valueOf, type Place, type SortName } from './list-order';
import { termsIn } from './search-terms';

/** What part of the inventory to show, and in which order. */
export interface ListAsked {
  readonly text: string;
  /** Empty for any. */
  readonly states: readonly State[];
  readonly administration?: string;
  readonly kind?: DeviceKind;
  readonly overdue: boolean;
  readonly sort: SortName;
  readonly descending: boolean;
  /** Where the page before ended. */
  readonly after?: string;
  readonly size: number;
}

export interface Listed {
  readonly devices: readonly Device[];
  readonly count?: number;
  readonly next?: string;
}

type Asked = Readonly<Record<string, Value | Condition>>;

/** So many results of a search can be sorted and leafed through. */
const mostFound = 500;

/** A page of the inventory. Without words an index brings its order; what words find is sorted here. */
export async function listDevices(
  looking: Omit<Looking, 'skip' | 'most'>,
  asked: ListAsked,
): Promise<Listed> {
  return asked.text.trim() === '' ? ordered(looking, asked) : found(looking, asked);
}

async function ordered(
  { world, organisation, now }: Omit<Looking, 'skip' | 'most'>,
  asked: ListAsked,
): Promise<Listed> {
  const { devices } = world.store.of(organisation._id);
  const path = sortPaths[asked.sort];
  const place = placeIn(asked.after, asked.sort);
  const filter = filterOf(asked, now);
  const bounds = { ...(filter[path] as Condition | undefined), ...beyond(asked, place) };
  const page = await devices
    .find(
      { ...filter, ...(Object.keys(bounds).length > 0 && { [path]: bounds }) },
      {
        sort: { [path]: asked.descending ? -1 : 1 },
        skip: place?.passed ?? 0,
        limit: asked.size + 1,
      },
    )
    .toArray();
  const shown = page.slice(0, asked.size);
  const counts = asked.after === undefined && asked.kind === undefined;
  return {
    devices: shown,
    ...(counts && { count: await countOf(devices, asked, now) }),
    ...(page.length > asked.size && { next: placeOf(shown, asked.sort, place) }),
  };
}

/** From the last value shown on; `passed` of those that have it were shown already. */
function beyond({ sort, descending }: ListAsked, place: Place | undefined): Condition {
  const dated = sort === 'due' || sort === 'acquired' ? { $gt: '' } : {};
  if (place === undefined) return dated;
  return descending ? { ...dated, $lte: place.value } : { $gte: place.value };
}

function filterOf({ states, administration, kind, overdue }: ListAsked, now: Date): Asked {
  const among = overdue ? (['in-use', 'return-requested'] as const) : states;
  return {
    ...(administration !== undefined && { administration }),
    'lifecycle.state': { $in: among.length === 0 ? everyState : among },
    ...(kind !== undefined && { kind }),
    ...(overdue && { 'lifecycle.due': { $lt: dayOf(now) } }),
  };
}

/** State by state: each is a stretch of an index that is counted without reading a device. */
async function countOf(
  devices: { countDocuments(filter: Asked): Promise<number> },
  asked: ListAsked,
  now: Date,
): Promise<number> {
  const { 'lifecycle.state': among, ...rest } = filterOf(asked, now);
  const states = (among as { readonly $in: readonly State[] }).$in;
  const counts = await Promise.all(
    states.map((state) => devices.countDocuments({ ...rest, 'lifecycle.state': state })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function found(looking: Omit<Looking, 'skip' | 'most'>, asked: ListAsked): Promise<Listed> {
  const terms = termsIn(asked.text, looking.organisation);
  const { administration, kind } = asked;
  const { devices, more } = await findDevices(
    { ...looking, skip: 0, most: mostFound },
    {
      ...terms,
      states: asked.states.length > 0 ? asked.states : terms.states,
      overdue: asked.overdue || terms.overdue,
      ...(administration !== undefined && { administrations: [administration] }),
      ...(kind !== undefined && { kind }),
    },
  );
  const sorted = devices.toSorted((a, b) =>
    compare(valueOf(a, asked.sort), valueOf(b, asked.sort)),
  );
  const inOrder = asked.descending ? sorted.toReversed() : sorted;
  const start = Number(asked.after ?? 0) || 0;
  const end = start + asked.size;
  return {
    devices: inOrder.slice(start, end),
    ...(!more && { count: devices.length }),
    ...(end < devices.length && { next: String(end) }),
  };
}

function compare(a: string | Date | undefined, b: string | Date | undefined): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
