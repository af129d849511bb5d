import type { Base, Feature } from '../bot/feature';
import { messageExtension } from './extension/invokes';
import { adminPlugins } from './plugin';

/** What administration adds. Taken away, a working bot is left. */
export function adminFeature(base: Base): Feature {
  return { name: 'admin', plugins: adminPlugins(base), invokes: messageExtension(base) };
}
