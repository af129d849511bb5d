import type { Route } from './server';

/** Whether this process may be given work: changed at a stop, so that a host sends no more. */
export class Readiness {
  private leaving = false;

  constructor(private readonly ping: () => Promise<void>) {}

  leave(): void {
    this.leaving = true;
  }

  async state(): Promise<'ok' | 'stopping' | 'store-unreachable'> {
    if (this.leaving) return 'stopping';
    try {
      await this.ping();
      return 'ok';
    } catch {
      return 'store-unreachable';
    }
  }
}

/**
 * GET /healthz and /readyz: 200 when the store can be read and written and no stop is under way, else
 * 503: send no work. GET /livez: 200 as long as the process answers at all; a restart cures nothing
 * that /readyz complains of.
 */
export function healthRoutes(readiness: Readiness): readonly Route[] {
  const ready: Route['run'] = async (_request, response) => {
    const status = await readiness.state();
    response.send(status === 'ok' ? 200 : 503, { status });
  };
  const live: Route['run'] = async (_request, response) => {
    response.send(200, { status: 'ok' });
  };
  return [
    { method: 'get', path: '/healthz', run: ready },
    { method: 'get', path: '/readyz', run: ready },
    { method: 'get', path: '/livez', run: live },
  ];
}
