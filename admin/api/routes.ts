import type { Base } from '../../bot/feature';
import type { Route } from '../../bot/http/server';
import { TurnLimits } from '../../bot/services/turn-limits';
import type { World } from '../../bot/services/world';
import type { TokenRules } from '../tab/token';
import { apiPath, httpRoute, organisationsRoute, type Answering } from './answering';
import { documentOf } from './document';
import type { Endpoint } from './endpoint';
import { deviceEndpoints } from './endpoints/devices';
import { figureEndpoints } from './endpoints/figures';
import { organisationEndpoints } from './endpoints/organisation';
import { requestEndpoints } from './endpoints/requests';
import { returnEndpoints } from './endpoints/returns';

/** Everything that other systems may ask. A new one has a row in test/admin/api/rights.spec.ts, or that fails. */
export function apiEndpoints(world: World): readonly Endpoint[] {
  return [
    ...organisationEndpoints(world),
    ...deviceEndpoints(world),
    ...requestEndpoints(world),
    ...returnEndpoints(world),
    ...figureEndpoints(world),
  ];
}

/** The API and its document; nothing where the page has no registration in Entra. */
export function apiRoutes(
  { world, config, clock }: Base,
  keysOf: TokenRules['keysOf'],
): readonly Route[] {
  const { tab, allowedTenants: tenants, turnRates } = config;
  if (tab === undefined) return [];
  const endpoints = apiEndpoints(world);
  const answering: Answering = {
    world,
    clock,
    rules: { appId: tab.appId, tenants, keysOf },
    limits: turnRates === undefined ? undefined : new TurnLimits(ratesOf(turnRates)),
  };
  return [
    documentRoute(endpoints),
    organisationsRoute(answering),
    ...endpoints.map((endpoint) => httpRoute(answering, endpoint)),
  ];
}

/** An application asks for many people: ten times what one of them may. */
function ratesOf({ person, tenant }: { readonly person: number; readonly tenant: number }) {
  return { person: person * 10, tenant };
}

/** Open to all: it says nothing of anybody. */
function documentRoute(endpoints: readonly Endpoint[]): Route {
  const document = documentOf(endpoints);
  return {
    method: 'get',
    path: `${apiPath}/openapi.json`,
    run: async (_request, response) => {
      response.send(200, document);
    },
  };
}
