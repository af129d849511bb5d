import type { Route } from './server';

/** How long the store may take to say that it is there, in milliseconds: probes give up sooner or later than we. */
const usualPatience = 3_000;

/** Whether this process may be given work: changed at a stop, so that a host sends no more. */
export class Readiness {
  private leaving = false;

  constructor(
    private readonly ping: () => Promise<void>,
    private readonly patience = usualPatience,
  ) {}

  leave(): void {
    this.leaving = true;
  }

  async state(): Promise<'ok' | 'stopping' | 'store-unreachable'> {
    if (this.leaving) return 'stopping';
    try {
      await this.soon(this.ping());
      return 'ok';
    } catch {
      return 'store-unreachable';
    }
  }

  /** A store that neither answers nor hangs up is as good as none. */
  private async soon(answer: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error('the store does not answer'));
      }, this.patience);
    });
    try {
      await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
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
