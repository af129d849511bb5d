import type { Base, Feature } from '../bot/feature';
import { messageExtension } from './extension/invokes';
import { adminPlugins } from './plugin';
import { apiRoutes } from './api/routes';
import { adminRoutes } from './tab/routes';
import { microsoftKeys, type TokenRules } from './tab/token';

/** What administration adds. Taken away, a working bot is left. `keysOf` is Microsoft's where nothing else is said. */
export function adminFeature(base: Base, keysOf: TokenRules['keysOf'] = microsoftKeys()): Feature {
  return {
    name: 'admin',
    plugins: adminPlugins(base),
    invokes: messageExtension(base),
    routes: [...adminRoutes(base, keysOf), ...apiRoutes(base, keysOf)],
  };
}
