import type { Base, Feature } from '../feature';
import { ownDataFile, privacyPlugin } from '../intents/privacy/handle';

/** A person's own data. */
export function privacyFeature({ world, offer }: Base): Feature {
  const files = ownDataFile(world);
  return { name: 'privacy', plugins: [privacyPlugin(world, files, offer)], files: [files] };
}
