import type { Day } from '../time';
import type { FactorSetRef } from './entry';

/** A number that a figure rests on, and who says so. */
export interface Term {
  readonly value: number;
  readonly source: string;
}

/** Devices that have a factor of their own. */
export const deviceClasses = ['laptop', 'desktop', 'monitor', 'smartphone', 'tablet'] as const;
export type DeviceClass = (typeof deviceClasses)[number];

/** The terms of `saved = madeNew x replacement x min(1, secondLife / newLife) - refurbishing - transport`. */
export interface ReuseTerms {
  /** kg CO2e that making the new device would cause. */
  readonly madeNew: Term;
  /** How many new devices are not made for each one used again: 1 is all. */
  readonly replacement: Term;
  /** Years that the used device serves again, and that the new one would have served. */
  readonly secondLife: Term;
  readonly newLife: Term;
  /** kg CO2e a device. */
  readonly refurbishing: Term;
  readonly transport: Term;
}

export const vehicles = ['car', 'van'] as const;
export type Vehicle = (typeof vehicles)[number];
export const fuels = ['petrol', 'diesel', 'hvo100', 'electric'] as const;
export type Fuel = (typeof fuels)[number];

/** What a set of factors says: data, dated and versioned. What has been published is never changed, only followed. */
export interface FactorSet {
  readonly id: string;
  /** 1, 2, 3 … of the same id. */
  readonly version: number;
  readonly name: { readonly sv: string; readonly en: string };
  /** The year of the study or statement that it mainly follows. */
  readonly year: number;
  readonly source: string;
  readonly note: string;
  readonly reuse: Readonly<Record<DeviceClass, ReuseTerms>>;
  /** For a device whose product has a footprint of its own: that is madeNew, these are the rest. */
  readonly ownFootprint: Readonly<Record<DeviceClass, Omit<ReuseTerms, 'madeNew'>>>;
  /** kg CO2e a device whose material was recycled. */
  readonly recycling: Readonly<Record<DeviceClass, Term>>;
  /** g CO2e a litre, or a kWh where electric. */
  readonly fuel: Readonly<Record<Fuel, Term>>;
  /** Litres, or kWh where electric, for 100 km. */
  readonly consumption: Readonly<Record<Vehicle, Readonly<Record<Fuel, Term>>>>;
  /** kg CO2e a kg of corrugated board. */
  readonly board: Term;
}

/** A class, a vehicle or a fuel as data names it. */
export function isDeviceClass(text: string): text is DeviceClass {
  return (deviceClasses as readonly string[]).includes(text);
}

/** The name of a set as entries carry it. */
export function refOf({ id, version }: FactorSet): FactorSetRef {
  return { id, version };
}

/** From which day an organisation counts by which set. */
export interface FactorChoice {
  readonly from: Day;
  readonly set: FactorSetRef;
  /** Whether a product's own footprint, where one was imported, counts instead of its class. */
  readonly ownFootprints: boolean;
}

/** The choice that holds on a day: the latest that begins then or before; of two of one day, the last made. */
export function choiceOn(
  choices: readonly FactorChoice[],
  day: Day,
  otherwise: FactorChoice,
): FactorChoice {
  return choices
    .filter(({ from }) => from <= day)
    .reduce((best, one) => (one.from >= best.from ? one : best), otherwise);
}
