import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for somebody's OneDrive over HTTP: it keeps what is put, and gives it again. */
export class Drive {
  readonly files = new Map<string, { readonly bytes: Buffer; readonly range: string }>();
  /** The status of every answer; above 299 nothing is kept. */
  status = 200;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Drive> {
    const server = createServer();
    const drive = new Drive(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        const range = request.headers['content-range'] ?? '';
        if (request.method === 'PUT' && drive.status < 300)
          drive.files.set(path, { bytes: Buffer.concat(chunks), range });
        response.statusCode = drive.status;
        response.end(request.method === 'GET' ? drive.files.get(path)?.bytes : undefined);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return drive;
  }

  /** The address of a file in it. */
  at(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
