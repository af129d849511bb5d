import type { Co2Kind, Inputs } from './entry';
import {
  fuels,
  isDeviceClass,
  vehicles,
  type DeviceClass,
  type Fuel,
  type Vehicle,
} from './factor-set';

/** A drive: one way in km, made once or there and back, in a vehicle on a fuel. */
export interface Trip {
  readonly km: number;
  readonly roundTrip: boolean;
  readonly vehicle: Vehicle;
  readonly fuel: Fuel;
}

/** What is counted, free of factors. */
export type Counted =
  | {
      readonly kind: 'reuse';
      readonly device: DeviceClass;
      /** kg CO2e for making this model, where its maker's figure is to count. */
      readonly footprintKg?: number;
      /** kg CO2e that the refurbisher states for this very device: it wins. */
      readonly statedKg?: number;
    }
  | { readonly kind: 'material-recycling'; readonly device: DeviceClass }
  | ({ readonly kind: 'avoided-trip' } & Trip)
  | ({
      readonly kind: 'bundled-delivery';
      /** How many were made on one drive; each but one is a trip less. */
      readonly deliveries: number;
      /** km driven further to bring them together. */
      readonly detourKm: number;
    } & Trip)
  | {
      readonly kind: 'packaging';
      /** Packages used again instead of new ones, and kg of corrugated board each. */
      readonly packages: number;
      readonly kgEach: number;
    };

/** How many devices, trips, deliveries or packages that is. */
export function itemsIn(counted: Counted): number {
  if (counted.kind === 'bundled-delivery') return counted.deliveries;
  return counted.kind === 'packaging' ? counted.packages : 1;
}

/** Throws a RangeError for what cannot have happened: a distance below nothing, a bundle of one. */
export function checkCounted(counted: Counted): void {
  const { kind } = counted;
  if ('km' in counted) mustBe(counted.km >= 0 && counted.km < 2000, kind, 'km');
  if (kind === 'reuse') {
    mustBe((counted.statedKg ?? 0) < 10_000, kind, 'statedKg');
    mustBe((counted.footprintKg ?? 0) >= 0, kind, 'footprintKg');
  }
  if (kind === 'bundled-delivery') {
    mustBe(Number.isInteger(counted.deliveries) && counted.deliveries > 1, kind, 'deliveries');
    mustBe(counted.detourKm >= 0, kind, 'detourKm');
  }
  if (kind === 'packaging') {
    mustBe(Number.isInteger(counted.packages) && counted.packages > 0, kind, 'packages');
    mustBe(counted.kgEach > 0, kind, 'kgEach');
  }
}

function mustBe(so: boolean, kind: Co2Kind, what: string): void {
  if (!so) throw new RangeError(`${kind}: ${what} cannot be so`);
}

/** What an entry counted, from its inputs, so that it can be counted again by other factors. */
export function countedFrom(kind: Co2Kind, inputs: Inputs): Counted {
  switch (kind) {
    case 'reuse': {
      const { statedKg, footprintKg } = inputs;
      return {
        kind,
        device: deviceIn(inputs),
        ...(typeof footprintKg === 'number' && { footprintKg }),
        ...(typeof statedKg === 'number' && { statedKg }),
      };
    }
    case 'material-recycling':
      return { kind, device: deviceIn(inputs) };
    case 'avoided-trip':
      return { kind, ...tripIn(inputs) };
    case 'bundled-delivery':
      return {
        kind,
        ...tripIn(inputs),
        deliveries: numberIn(inputs, 'deliveries'),
        detourKm: numberIn(inputs, 'detourKm'),
      };
    case 'packaging':
      return {
        kind,
        packages: numberIn(inputs, 'packages'),
        kgEach: numberIn(inputs, 'kgEach'),
      };
  }
}

function tripIn(inputs: Inputs): Trip {
  const vehicle = vehicles.find((one) => one === inputs['vehicle']);
  const fuel = fuels.find((one) => one === inputs['fuel']);
  if (vehicle === undefined || fuel === undefined) throw new RangeError('which vehicle?');
  return { km: numberIn(inputs, 'km'), roundTrip: inputs['ways'] === 2, vehicle, fuel };
}

function deviceIn({ device }: Inputs): DeviceClass {
  if (typeof device !== 'string' || !isDeviceClass(device)) throw new RangeError('which device?');
  return device;
}

function numberIn(inputs: Inputs, name: string): number {
  const value = inputs[name];
  if (typeof value !== 'number') throw new RangeError(`${name} is missing`);
  return value;
}
