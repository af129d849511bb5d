import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as the bot sent it to Teams. */
export interface SentActivity {
  readonly method: 'POST' | 'PUT';
  readonly conversation: string;
  /** The id that the connector gave it, or that it changes. */
  readonly id: string;
  readonly text?: string;
  /** 'plain' where Markdown in the text is not to be read. */
  readonly textFormat?: string;
  readonly card?: Record<string, unknown>;
}

/** How the connector answers one request: undefined means as Teams usually does. */
export type Misbehaviour = (
  method: string,
  conversation: string,
) =>
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: object }
  | undefined;

/** A stand-in for Teams' connector over HTTP: it remembers what it is sent, and can misbehave. */
export class Connector {
  readonly sent: SentActivity[] = [];
  misbehave: Misbehaviour = () => undefined;
  private count = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Connector> {
    const server = createServer();
    const connector = new Connector(server);
    server.on('request', (request, response) => {
      void connector.answer(request).then(({ status, headers, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(body ?? {}));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/_connector`;
  }

  /** What one conversation shows now: each message once, as last changed. */
  shown(conversation: string): readonly SentActivity[] {
    const latest = new Map<string, SentActivity>();
    for (const sent of this.sent.filter((one) => one.conversation === conversation)) {
      // A card that a test only said it had pressed stands nowhere.
      if (sent.method === 'POST' || latest.has(sent.id)) latest.set(sent.id, sent);
    }
    return [...latest.values()];
  }

  /** New messages to a conversation, without changes to old ones. */
  messages(conversation: string): readonly SentActivity[] {
    return this.sent.filter((one) => one.conversation === conversation && one.method === 'POST');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): ReturnType<typeof this.reply> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return this.reply(
      request.method ?? '',
      request.url ?? '',
      Buffer.concat(chunks).toString('utf8'),
    );
  }

  private async reply(
    method: string,
    url: string,
    text: string,
  ): Promise<{ status: number; headers?: Record<string, string>; body?: object }> {
    const [, conversation = '', activity] =
      /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/u.exec(url) ?? [];
    const where = decodeURIComponent(conversation);
    const odd = this.misbehave(method, where);
    if (odd !== undefined) return odd;
    this.count += 1;
    const id =
      method === 'PUT' && activity !== undefined ? decodeURIComponent(activity) : `m${this.count}`;
    this.sent.push({
      method: method as 'POST' | 'PUT',
      conversation: where,
      id,
      ...contentOf(text),
    });
    return { status: method === 'POST' ? 201 : 200, body: { id } };
  }
}

function contentOf(text: string): Pick<SentActivity, 'text' | 'textFormat' | 'card'> {
  const body = JSON.parse(text === '' ? '{}' : text) as {
    readonly text?: string;
    readonly textFormat?: string;
    readonly attachments?: readonly { readonly content?: Record<string, unknown> }[];
  };
  const card = body.attachments?.[0]?.content;
  return {
    ...(body.text !== undefined && { text: body.text }),
    ...(body.textFormat !== undefined && { textFormat: body.textFormat }),
    ...(card !== undefined && { card }),
  };
}
