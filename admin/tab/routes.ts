import type { Base } from '../../bot/feature';
import type { Route } from '../../bot/http/server';
import { GoingOn } from '../imports/going-on';
import { apiPath, httpRoute } from './answering';
import { catalogueRoutes } from './catalogue-routes';
import { co2Routes } from './co2-routes';
import { consignmentRoutes } from './consignment-routes';
import { deviceRoutes } from './device-routes';
import { importRoutes } from './import-routes';
import { intuneRoutes } from './intune-routes';
import { orderRoutes } from './order-routes';
import { organisationRoutes } from './organisation-routes';
import { pageRoutes } from './page-files';
import { peopleRoutes } from './people-routes';
import { requestRoutes } from './request-routes';
import { returnRoutes } from './return-routes';
import { demoSignIn, nobodySignsIn, teamsSignIn, type SignIn } from './sign-in';
import { supportRoutes } from './support-routes';
import type { TabRoute } from './tab-route';
import type { TokenRules } from './token';

/** Every question of the page. A new one has a row in test/admin/tab/rights.spec.ts, or that fails. */
export function tabRoutes(base: Base): readonly TabRoute[] {
  return [
    ...orderRoutes(base.world),
    ...deviceRoutes(base.world),
    ...requestRoutes(base),
    ...returnRoutes(base),
    ...peopleRoutes(base),
    ...organisationRoutes(base.world),
    ...importRoutes(base.world, new GoingOn(base.world, base.clock, base.log)),
    ...co2Routes(base.world),
    ...catalogueRoutes(base.world),
    ...consignmentRoutes(base),
    ...supportRoutes(base),
    ...intuneRoutes(base),
  ];
}

/** The page and its API, as HTTP routes. */
export function adminRoutes(base: Base, keysOf: TokenRules['keysOf']): readonly Route[] {
  const signIn = signInFor(base, keysOf);
  const answering = { ...base, signIn };
  return [
    ...pageRoutes(),
    startRoute(signIn),
    ...tabRoutes(base).map((route) => httpRoute(answering, route)),
  ];
}

/** How one signs in; asked by a page that does not know yet. */
function startRoute({ start }: SignIn): Route {
  return {
    method: 'get',
    path: `${apiPath}/start`,
    run: async (request, response) => {
      const answer = await start(request);
      if (answer === undefined) response.send(404, { code: 'no-page', text: '' });
      else response.send(200, answer);
    },
  };
}

/** The demo's way is open only where nothing else proves who anybody is. */
function signInFor({ config, world }: Base, keysOf: TokenRules['keysOf']): SignIn {
  const { tab, allowedTenants: tenants, demo, bot } = config;
  if (tab !== undefined) return teamsSignIn({ appId: tab.appId, tenants, keysOf });
  return demo && bot.appId === undefined ? demoSignIn(world) : nobodySignsIn;
}
