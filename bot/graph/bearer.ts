import type { TokenCredential } from '@azure/identity';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/**
 * Puts the token on requests to Graph, and only there: a link in an answer that leads to another
 * host gets none. (The client's own handler decides by host name and knows https alone.)
 */
export class Bearer implements Middleware {
  private next: Middleware | undefined;

  constructor(
    private readonly origin: string,
    private readonly credential: TokenCredential,
  ) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    const request: unknown = context.request;
    if (typeof request === 'string' && new URL(request).origin === this.origin) {
      const headers = new Headers(context.options?.headers);
      headers.set('Authorization', `Bearer ${await this.token(context.options?.signal)}`);
      context.options = { ...context.options, headers };
    }
    await this.next?.execute(context);
  }

  private async token(signal: AbortSignal | null | undefined): Promise<string> {
    const options = signal ? { abortSignal: signal } : {};
    const asked = this.credential.getToken(`${this.origin}/.default`, options);
    const token = await (signal ? Promise.race([asked, aborted(signal)]) : asked);
    if (token === null) throw new Error('no token for Microsoft Graph');
    return token.token;
  }
}

/** Rejects with the signal: not everything behind a credential listens to it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
