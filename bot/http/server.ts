import { createServer, plugins, type Request, type Response, type Server } from 'restify';

/** A route as the parts of the system hand it in. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly run: (request: Request, response: Response) => Promise<void>;
}

/** The largest activity or form we read, in bytes. Teams' own limit for a message is 100 KB. */
const largestBody = 256 * 1024;

/** An HTTP server of these routes; it listens when told to. An error tells the caller nothing of its cause. */
export function httpServer(routes: readonly Route[], onFault: (problem: unknown) => void): Server {
  const server = createServer({ name: 'Kretslopp', ignoreTrailingSlash: true });
  server.use(plugins.bodyParser({ mapParams: false, maxBodySize: largestBody }));
  for (const { method, path, run } of routes) {
    server[method](path, async (request: Request, response: Response) => {
      try {
        await run(request, response);
      } catch (problem) {
        onFault(problem);
        if (!response.headersSent) response.send(500);
      }
    });
  }
  return server;
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

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
