import type { Co2Method, Inputs } from './entry';

/**
 * Each method works out whole grams of CO2e from the inputs that stand in the entry, and from nothing
 * else: whoever reads the ledger can do the sum again, and `ledger:check` does.
 */
const methods: { readonly [M in Co2Method]: (of: (name: string) => number) => number } = {
  /** saved = M_new x replacement rate x min(1, second life / life of new) - refurbishing - transport. */
  replacement: (of) =>
    1000 *
    (of('madeNewKg') * of('replacement') * Math.min(1, of('secondLifeYears') / of('newLifeYears')) -
      of('refurbishingKg') -
      of('transportKg')),
  refurbisher: (of) => 1000 * of('statedKg'),
  'per-device': (of) => 1000 * of('recyclingKg'),
  distance: (of) => of('km') * of('ways') * perKm(of),
  /** Each delivery but one is a trip less; the way round that it took to join them is taken off. */
  'bundled-distance': (of) =>
    ((of('deliveries') - 1) * of('km') * of('ways') - of('detourKm')) * perKm(of),
  'per-package': (of) => 1000 * of('packages') * of('kgEach') * of('boardKg'),
  withdrawn: () => 0,
};

function perKm(of: (name: string) => number): number {
  return (of('fuelGrams') * of('consumption')) / 100;
}

/** Whole grams of CO2e. Throws a RangeError that names the input which is missing. */
export function gramsBy(method: Co2Method, inputs: Inputs): number {
  const grams = Math.round(
    methods[method]((name) => {
      const value = inputs[name];
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new RangeError(`${method} needs the number ${name}`);
      }
      return value;
    }),
  );
  return grams === 0 ? 0 : grams;
}
