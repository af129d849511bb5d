import type { Base, Feature } from '../feature';

/** What was saved. */
export function co2Feature(_: Base): Feature {
  return { name: 'co2' };
}
