import type { Base, Feature } from '../feature';

/** A person's own data. */
export function privacyFeature(_: Base): Feature {
  return { name: 'privacy' };
}
