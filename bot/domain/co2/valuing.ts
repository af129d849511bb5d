import type { Co2Method, FactorSetRef, Inputs, Saved } from './entry';
import type { Counted, Trip } from './counted';
import { refOf, type FactorSet, type ReuseTerms } from './factor-set';
import { publishedSets } from './factors/published';
import { gramsBy } from './methods';

/** A figure and all that it rests on. */
export interface Valued {
  readonly method: Co2Method;
  readonly inputs: Inputs;
  readonly factorSet: FactorSetRef;
  readonly saved: Saved;
}

/** The figure by the chosen set, and the range that the published sets span with it. */
export function valued(counted: Counted, set: FactorSet): Valued {
  const { method, inputs } = workedOut(counted, set);
  const grams = gramsBy(method, inputs);
  const others = publishedSets.map((one) => {
    const other = workedOut(withoutStated(counted), one);
    return gramsBy(other.method, other.inputs);
  });
  return {
    method,
    inputs,
    factorSet: refOf(set),
    saved: { grams, low: Math.min(grams, ...others), high: Math.max(grams, ...others) },
  };
}

interface WorkedOut {
  readonly method: Co2Method;
  readonly inputs: Inputs;
}

function workedOut(counted: Counted, set: FactorSet): WorkedOut {
  switch (counted.kind) {
    case 'reuse':
      return reuse(counted, set);
    case 'material-recycling':
      return {
        method: 'per-device',
        inputs: { device: counted.device, recyclingKg: set.recycling[counted.device].value },
      };
    case 'avoided-trip':
      return { method: 'distance', inputs: driving(counted, set) };
    case 'bundled-delivery': {
      const { deliveries, detourKm } = counted;
      return {
        method: 'bundled-distance',
        inputs: { ...driving(counted, set), deliveries, detourKm },
      };
    }
    case 'packaging': {
      const { packages, kgEach } = counted;
      return {
        method: 'per-package',
        inputs: { packages, kgEach, boardKg: set.board.value },
      };
    }
  }
}

function reuse(
  { device, footprintKg, statedKg }: Extract<Counted, { readonly kind: 'reuse' }>,
  set: FactorSet,
): WorkedOut {
  const own: Inputs = footprintKg === undefined ? {} : { footprintKg };
  if (statedKg !== undefined) {
    return { method: 'refurbisher', inputs: { device, ...own, statedKg } };
  }
  const madeNewKg = footprintKg ?? set.reuse[device].madeNew.value;
  const terms = footprintKg === undefined ? set.reuse[device] : set.ownFootprint[device];
  return { method: 'replacement', inputs: { device, ...own, madeNewKg, ...beside(terms) } };
}

function beside(terms: Omit<ReuseTerms, 'madeNew'>): Inputs {
  return {
    replacement: terms.replacement.value,
    secondLifeYears: terms.secondLife.value,
    newLifeYears: terms.newLife.value,
    refurbishingKg: terms.refurbishing.value,
    transportKg: terms.transport.value,
  };
}

function driving({ km, roundTrip, vehicle, fuel }: Trip, set: FactorSet): Inputs {
  return {
    km,
    ways: roundTrip ? 2 : 1,
    vehicle,
    fuel,
    fuelGrams: set.fuel[fuel].value,
    consumption: set.consumption[vehicle][fuel].value,
  };
}

function withoutStated(counted: Counted): Counted {
  if (counted.kind !== 'reuse' || counted.statedKg === undefined) return counted;
  const { kind, device, footprintKg } = counted;
  return { kind, device, ...(footprintKg !== undefined && { footprintKg }) };
}
