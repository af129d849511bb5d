import { co2Kinds, kilograms, nobody, type Co2Kind } from '../entry';
import { sumOf } from '../rollup';
import type { Co2Split, Co2Summary } from '../summary';
import type { ChartMonth, Kg, KindLine } from './view';

/** Kinds that the card always names; the others only where there is something. */
const always: readonly Co2Kind[] = [
  'reuse',
  'material-recycling',
  'avoided-trip',
  'bundled-delivery',
];

/** A summary's amounts as they are shown: in kilograms, never added up again. */
export function kgOf({ confirmed, estimated }: Co2Split): Kg {
  return { confirmed: kilograms(confirmed.grams), estimated: kilograms(estimated.grams) };
}

/** What administrations' splits come to together. */
export function together(splits: readonly Co2Split[]): Co2Split {
  return {
    confirmed: sumOf(splits.map(({ confirmed }) => confirmed)),
    estimated: sumOf(splits.map(({ estimated }) => estimated)),
  };
}

/** Several administrations' summaries of the same months as one. */
export function joined(summaries: readonly Co2Summary[]): Co2Summary | undefined {
  const [first, ...others] = summaries;
  if (first === undefined || others.length === 0) return first;
  return {
    ...first,
    ...together(summaries),
    byKind: Object.fromEntries(
      co2Kinds.map((kind) => [kind, together(summaries.map(({ byKind }) => byKind[kind]))]),
    ) as Record<Co2Kind, Co2Split>,
    byMonth: first.byMonth.map(({ month }, index) => ({
      month,
      ...together(summaries.flatMap(({ byMonth }) => byMonth[index] ?? [])),
    })),
    byAdministration: summaries.flatMap(({ byAdministration }) => byAdministration),
  };
}

/** Where it comes from. Counts what is confirmed, or where nothing is, what is estimated. */
export function kindLines({ byKind }: Co2Summary): readonly KindLine[] {
  return co2Kinds
    .map((kind) => {
      const { confirmed, estimated } = byKind[kind];
      return { kind, count: confirmed.items || estimated.items, kg: kgOf(byKind[kind]) };
    })
    .filter(({ kind, count, kg }) => always.includes(kind) || count !== 0 || kg.confirmed !== 0);
}

export function chartMonths({ byMonth }: Co2Summary): readonly ChartMonth[] {
  return byMonth.map(({ month, ...split }) => ({ month, ...kgOf(split) }));
}

/** One administration's part of a summary of all. */
export function partOf({ byAdministration }: Co2Summary, id: string): Co2Split {
  return together(byAdministration.filter(({ administration }) => administration === id));
}

/** What no administration is known for. */
export function partOfNobody(summary: Co2Summary): Co2Split {
  return partOf(summary, nobody);
}
