import type { Registry } from 'prom-client';
import type { Route } from './server';

/** GET /metrics, for Prometheus; served on a port of its own, which nobody outside reaches. */
export function metricsRoute(registry: Registry): Route {
  return {
    method: 'get',
    path: '/metrics',
    run: async (_request, response) => {
      response.setHeader('Content-Type', registry.contentType);
      response.sendRaw(200, await registry.metrics());
    },
  };
}
