import type { Base, Feature } from '../bot/feature';
import { messageExtension } from './extension/invokes';
import { GoingOn } from './imports/going-on';
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
    jobs: [new GoingOn(base.world, base.clock, base.log).job],
    routes: [...adminRoutes(base, keysOf), ...apiRoutes(base, keysOf)],
  };
}
