import { co2Kinds, kilograms, type Co2Entry } from '../../bot/domain/co2/entry';
import { isMonth, monthAt } from '../../bot/domain/co2/month';
import { partsOf, yearBefore, yearTo } from '../../bot/domain/co2/monthly/period';
import { goalFor } from '../../bot/domain/co2/monthly/settings';
import type { Co2Split } from '../../bot/domain/co2/summary';
import { Refusal } from '../../bot/domain/errors';
import type { Entries } from '../../bot/services/co2/monthly/entries';
import {
  mustSee,
  type Coordinators,
  type Rights,
} from '../../bot/services/co2/monthly/coordinators';
import { settingsOf } from '../../bot/services/co2/monthly/settings';
import { Ledger } from '../../bot/services/co2/ledger';
import { administrationName } from '../../bot/services/request-views';
import type { World } from '../../bot/services/world';
import type { Co2Shape, EntriesShape, EntryShape, Split } from '../tab/co2-shapes';
import type { TabTurn } from '../tab/tab-route';

/** What figures are looked at with: the same services as in chat. */
export interface ExplorerServices {
  readonly world: World;
  readonly coordinators: Coordinators;
  readonly entries: Entries;
}

/** What is asked for, as it came; empty for the year so far, and for the whole organisation. */
export interface ExplorerAsked {
  readonly from: string;
  readonly to: string;
  readonly administration: string;
}

/** So many entries stand on a page. */
const pageLength = 25;

/** From the total down to months, kinds and administrations. Throws 'co2-not-yours'. */
export async function explored(
  services: ExplorerServices,
  turn: TabTurn,
  asked: ExplorerAsked,
): Promise<Co2Shape> {
  const { world, coordinators } = services;
  const { organisation, actor, now } = turn;
  const period = periodOf(asked, now);
  const rights = await coordinators.rights(organisation, actor, now);
  const one = scopeOf(asked, rights);
  const ledger = new Ledger(world.store);
  const whose = one === undefined ? {} : { administration: one };
  const [summary, before, settings] = await Promise.all([
    ledger.summary(organisation._id, { ...period, ...whose }),
    ledger.summary(organisation._id, { ...yearBefore(period), ...whose }),
    settingsOf(world.store, organisation._id),
  ]);
  const known = before.confirmed.entries + before.estimated.entries > 0;
  const lastYear = known ? kilograms(before.confirmed.grams) : undefined;
  const scope = one === undefined ? undefined : [one];
  const goal = goalFor(settings.goal, partsOf(period.to).year, scope, lastYear);
  return {
    ...{ ...period, ...whose, total: split(summary) },
    ...(lastYear !== undefined && { yearBefore: lastYear }),
    ...(goal !== undefined && { goal }),
    months: summary.byMonth.map(({ month, ...both }) => ({ month, ...split(both) })),
    kinds: co2Kinds.map((kind) => {
      const both = summary.byKind[kind];
      return { kind, items: both.confirmed.items + both.estimated.items, ...split(both) };
    }),
    administrations: summary.byAdministration
      .filter(({ administration }) => rights.all || rights.administrations.includes(administration))
      .map(({ administration: id, ...both }) => ({
        ...{ id, name: administrationName(organisation, id) },
        ...split(both),
      })),
  };
}

/** The entries behind a figure, a page of them, each with how it was worked out. Throws 'co2-not-yours'. */
export async function entriesBehind(
  { world, coordinators, entries }: ExplorerServices,
  { organisation, actor, now }: TabTurn,
  asked: ExplorerAsked & { readonly kind: string },
  wanted: number,
): Promise<EntriesShape> {
  const rights = await coordinators.rights(organisation, actor, now);
  const one = scopeOf(asked, rights);
  // Entries name devices: without one of one's own administrations they are for those who see all.
  if (one === undefined && !rights.all) throw new Refusal('co2-not-yours');
  const scope = one === undefined ? {} : { administrations: [one] };
  const all = (await entries.all(organisation, scope, periodOf(asked, now))).filter(
    ({ kind }) => asked.kind === '' || kind === asked.kind,
  );
  const pages = Math.max(1, Math.ceil(all.length / pageLength));
  const page = Math.min(Math.max(1, wanted), pages);
  const lines = all.slice((page - 1) * pageLength, page * pageLength);
  const tags = await tagsOf(world, organisation._id, lines);
  const sum = (status: Co2Entry['status']): number =>
    kilograms(
      all.filter((entry) => entry.status === status).reduce((kg, { grams }) => kg + grams, 0),
    );
  return {
    lines: lines.map((entry) =>
      lineOf(entry, tags, administrationName(organisation, entry.administration)),
    ),
    ...{ page, pages, count: all.length },
    total: { confirmed: sum('confirmed'), estimated: sum('estimated') },
  };
}

async function tagsOf(
  { store }: World,
  organisation: string,
  entries: readonly Co2Entry[],
): Promise<ReadonlyMap<string, string>> {
  const ids = entries.flatMap(({ subject }) => (subject.what === 'device' ? [subject.id] : []));
  if (ids.length === 0) return new Map();
  const found = await store
    .of(organisation)
    .devices.find({ _id: { $in: ids } })
    .toArray();
  return new Map(found.map(({ _id, tag }) => [_id, tag]));
}

function lineOf(
  entry: Co2Entry,
  tags: ReadonlyMap<string, string>,
  administration: EntryShape['administration'],
): EntryShape {
  const { _id: id, date, kind, status, subject, items, grams, method, inputs, factorSet } = entry;
  return {
    ...{ id, date, kind, status, administration, items, kg: kilograms(grams), method, inputs },
    subject: tags.get(subject.id) ?? subject.id.split('/').at(-1) ?? subject.id,
    set: `${factorSet.id} ${factorSet.version}`,
    corrects: entry.corrects !== undefined,
  };
}

function scopeOf({ administration }: ExplorerAsked, rights: Rights): string | undefined {
  if (administration === '') return undefined;
  mustSee(rights, { administrations: [administration] });
  return administration;
}

function periodOf(
  { from, to }: ExplorerAsked,
  now: Date,
): { readonly from: string; readonly to: string } {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return isMonth(from) && isMonth(to) && from <= to && years <= 10
    ? { from, to }
    : yearTo(monthAt(now));
}

function split({ confirmed, estimated }: Co2Split): Split {
  return { confirmed: kilograms(confirmed.grams), estimated: kilograms(estimated.grams) };
}
