import type { Base, Feature } from '../feature';

/** Consignments, reports and certificates. */
export function refurbisherFeature(_: Base): Feature {
  return { name: 'refurbisher' };
}
