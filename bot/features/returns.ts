import type { Base, Feature } from '../feature';

/** Giving devices back. */
export function returnsFeature(_: Base): Feature {
  return { name: 'returns' };
}
