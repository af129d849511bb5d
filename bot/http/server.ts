import { createServer, plugins, type Request, type Response, type Server } from 'restify';
import { secure } from './security-headers';

/** A route as the parts of the system hand it in. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly run: (request: Request, response: Response) => Promise<void>;
  /** The largest body it reads, in bytes; 256 KB where nothing is said. Larger ones are answered 413. */
  readonly largestBody?: number;
  /** A page that Teams shows in a tab, with scripts and styles of our own host. */
  readonly page?: boolean;
}

/** Told of each request: its route, how it was answered (afterwards), and the work itself, which it runs. */
export type Around = (
  route: string,
  status: () => number,
  work: () => Promise<void>,
) => Promise<void>;

/** The largest activity or form we read, in bytes. Teams' own limit for a message is 100 KB. */
const usualBody = 256 * 1024;

/** How long a caller may take to send a request, in milliseconds. */
const patience = 20_000;

/**
 * An HTTP server of these routes; it listens when told to. An error tells the caller nothing of its
 * cause. A body is JSON, or bytes that the route understands; it is never compressed: restify would
 * unpack any amount of it, and ends the process on what can't be unpacked.
 */
export function httpServer(
  routes: readonly Route[],
  onFault: (problem: unknown) => void,
  around: Around = (_route, _status, work) => work(),
): Server {
  const server = createServer({ name: '', ignoreTrailingSlash: true });
  server.server.requestTimeout = patience;
  server.pre((request, response, next) => {
    secure(response);
    if (request.headers['content-encoding'] === undefined) next();
    else {
      response.send(415);
      next(false);
    }
  });
  server.on('restifyError', (_request, _response, problem: Silenced, done: () => void) => {
    problem.toJSON = () => ({});
    problem.toString = () => '';
    done();
  });
  for (const route of routes) add(server, route, onFault, around);
  return server;
}

/** What restify says of its own errors: their message may repeat what was sent. */
interface Silenced {
  toJSON: () => object;
  toString: () => string;
}

function add(
  server: Server,
  route: Route,
  onFault: (problem: unknown) => void,
  around: Around,
): void {
  const { method, path, run, largestBody = usualBody, page = false } = route;
  const body = plugins.bodyReader({ maxBodySize: largestBody });
  const json = plugins.jsonBodyParser({ mapParams: false, bodyReader: true });
  server[method](path, body, ...json, async (request: Request, response: Response) => {
    if (page) secure(response, true);
    await around(
      path,
      () => response.statusCode,
      async () => {
        try {
          await run(request, response);
        } catch (problem) {
          onFault(problem);
          if (!response.headersSent) response.send(500);
        }
      },
    );
  });
}

/** Listens, and resolves with the port. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server.address().port);
    });
  });
}

/** Takes no new request, and resolves when those under way have been answered. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.server.closeIdleConnections();
    // A caller whose last answer is still to come would else be waited for: 0 means for ever.
    server.server.keepAliveTimeout = 1;
  });
}
