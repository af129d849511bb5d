import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { Config } from './config';
import { healthRoute } from './http/health';
import { messagesRoute } from './http/messages';
import { httpServer, type Route } from './http/server';
import type { Log } from './log';
import type { Engine } from './store/port';
import { inletOf } from './teams/inlet';

/** What the server is made of. */
interface Served {
  readonly config: Config;
  readonly engine: Engine;
  readonly log: Log;
}

/** The server with Teams' way in, what a host asks for, and the features' own routes. */
export function serverOf(
  { config, engine, log }: Served,
  adapter: CloudAdapter,
  turn: (context: TurnContext) => Promise<void>,
  more: readonly Route[],
): Server {
  const { appId } = config.bot;
  const rules = {
    ...(appId !== undefined && { appId }),
    tenants: config.allowedTenants,
    serviceHosts: config.serviceHosts,
  };
  const inlet = {
    ...inletOf(adapter, turn, rules, config.turnRates),
    onRefused: (reason: string) => {
      log.note('activity-refused', { reason });
    },
  };
  const routes = [messagesRoute(inlet), healthRoute(() => engine.ping()), ...more];
  return httpServer(routes, (problem) => {
    log.note('http-failed', { problem });
  });
}
