import type { Route } from './server';

/** GET /healthz: 200 when the store can be read and written, 503 when it can't. */
export function healthRoute(ping: () => Promise<void>): Route {
  return {
    method: 'get',
    path: '/healthz',
    run: async (_request, response) => {
      try {
        await ping();
        response.send(200, { status: 'ok' });
      } catch {
        response.send(503, { status: 'store-unreachable' });
      }
    },
  };
}
