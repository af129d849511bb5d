/** Who calculated, on what ground. Figures on different grounds differ by up to ten times: never in one sentence. */
export type Basis = 'trafikverket-2019' | 'inrego' | 'mora';

/** A number people can picture, as it was published: so many kg CO2e are so many of it. */
export interface Comparison {
  readonly id: ComparisonId;
  readonly basis: Basis;
  readonly kg: number;
  readonly units: number;
  readonly unit: {
    readonly sv: { readonly one: string; readonly other: string };
    readonly en: { readonly one: string; readonly other: string };
  };
  readonly source: { readonly sv: string; readonly en: string };
  readonly note: string;
}
export type ComparisonId = 'car-km' | 'fridge-years' | 'laps' | 'households';

/** The first is the usual one: its ground is known. */
export const comparisons: readonly Comparison[] = [
  {
    id: 'car-km',
    basis: 'trafikverket-2019',
    kg: 0.146,
    units: 1,
    unit: {
      sv: { one: 'km med bil', other: 'km med bil' },
      en: { one: 'km by car', other: 'km by car' },
    },
    source: {
      sv: 'Trafikverket: svenska personbilar 2019, 146 g CO2 per km',
      en: 'the Swedish Transport Administration: Swedish cars in 2019, 146 g CO2 a km',
    },
    note: 'From the exhaust alone, the average of all cars in use.',
  },
  {
    id: 'fridge-years',
    basis: 'inrego',
    kg: 360_000,
    units: 34_664,
    unit: {
      sv: { one: 'kylskåp i ett år', other: 'kylskåp i ett år' },
      en: { one: 'fridge for a year', other: 'fridges for a year' },
    },
    source: { sv: 'Inregos jämförelsetal', en: "Inrego's figure for comparison" },
    note: '10.4 kg a fridge and year, the same in a diploma of 2016; the electricity behind it is not published.',
  },
  {
    id: 'laps',
    basis: 'inrego',
    kg: 360_000,
    units: 52,
    unit: {
      sv: { one: 'varv runt jorden med bil', other: 'varv runt jorden med bil' },
      en: { one: 'lap around the Earth by car', other: 'laps around the Earth by car' },
    },
    source: { sv: 'Inregos jämförelsetal', en: "Inrego's figure for comparison" },
    note: 'About 173 g a km round 40,075 km: a new car of 2008, probably.',
  },
  {
    id: 'households',
    basis: 'mora',
    kg: 270_000,
    units: 31,
    unit: {
      sv: { one: 'hushåll', other: 'hushåll' },
      en: { one: 'household', other: 'households' },
    },
    source: { sv: 'Moras jämförelsetal', en: "Mora's figure for comparison" },
    note: '8,710 kg a household; on what ground is not published, but not that of the fridges.',
  },
];

export function comparisonOf(id: ComparisonId): Comparison {
  const found = comparisons.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`there is no comparison ${id}`);
  return found;
}

/** How many of it so many kg CO2e are. Not rounded: how exact it may look is for those who show it. */
export function unitsOf(comparison: Comparison, kg: number): number {
  return (kg * comparison.units) / comparison.kg;
}

/** Comparisons for one sentence. Throws a RangeError for two that rest on different grounds. */
export function inOneSentence(ids: readonly ComparisonId[]): readonly Comparison[] {
  const chosen = ids.map(comparisonOf);
  const bases = new Set(chosen.map(({ basis }) => basis));
  if (bases.size > 1) throw new RangeError(`${ids.join(' and ')} rest on different grounds`);
  return chosen;
}
