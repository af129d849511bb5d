import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Config } from './config';
import { healthRoutes, Readiness } from './http/health';
import { messagesRoute } from './http/messages';
import { httpServer, type Around, type Route } from './http/server';
import type { Log } from './log';
import type { Engine } from './store/port';
import { inletOf } from './teams/inlet';

/** What the server is made of. */
interface Served {
  readonly config: Config;
  readonly engine: Engine;
  readonly log: Log;
  /** Told of each request; nobody is, where nothing is said. */
  readonly around?: Around;
}

/** The server, and whether it may be given work. */
export interface Serving {
  readonly server: ReturnType<typeof httpServer>;
  readonly readiness: Readiness;
}

/** The server with Teams' way in, what a host asks for, and the features' own routes. */
export function serverOf(
  { config, engine, log, around }: Served,
  adapter: CloudAdapter,
  turn: (context: TurnContext) => Promise<void>,
  more: readonly Route[],
): Serving {
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
  const readiness = new Readiness(() => engine.ping());
  const routes = [messagesRoute(inlet), ...healthRoutes(readiness), ...more];
  const onFault = (problem: unknown): void => {
    log.note('http-failed', { problem });
  };
  return { server: httpServer(routes, onFault, around), readiness };
}
