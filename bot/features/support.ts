import type { Base, Feature } from '../feature';

/** Help at a distance. */
export function supportFeature(_: Base): Feature {
  return { name: 'support' };
}
