import type { TokenCredential } from '@azure/identity';
import {
  Client,
  GraphError,
  type GraphRequest,
  HTTPMessageHandler,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { DirectoryUnavailable } from '../services/directory-unavailable';
import type { Clock } from '../services/ports';
import { type Answer, isAnswer, itemsOf, textOf } from './answer';
import { Bearer } from './bearer';
import { GraphConflict } from './graph-conflict';
import type { Note } from './notes';
import { Pause, retryAfter } from './pause';

/** What a request is allowed by, and what it says beside its address. */
export interface Ask {
  /** The application permission that it needs, named when Graph answers 403. */
  readonly needs: string;
  /** Whose mailbox: a permission may be limited to some, and is then refused for the others alone. */
  readonly mailbox?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request sooner or later than usual. */
  readonly deadline?: AbortSignal;
}

export interface TenantOptions {
  readonly clock: Clock;
  readonly note: Note;
  readonly baseUrl: string;
  readonly deadline: () => AbortSignal;
}

/** A person waits for the answer: one more try, and only if Graph asks for a second or less. */
function oneQuickRetry(clock: Clock): RetryHandlerOptions {
  return new RetryHandlerOptions(
    1,
    1,
    (_delay, _attempt, _request, _options, response) =>
      (retryAfter(response, clock()) ?? Infinity) <= 1_000,
  );
}

/** No list we read is anywhere near this long; a circle of next links would be. */
const mostPages = 100;
/** How long a refused permission is not asked for again. */
const refusedFor = 60_000;

function refusable({ needs, mailbox = '' }: Ask): string {
  return `${needs} ${mailbox}`;
}

function sent(
  request: GraphRequest,
  method: 'POST' | 'PATCH' | 'DELETE',
  body: object | undefined,
): Promise<unknown> {
  if (method === 'DELETE') return request.delete();
  return method === 'POST' ? request.post(body ?? {}) : request.patch(body ?? {});
}

/** Asks Graph for one tenant. Every failure is a DirectoryUnavailable; what does not exist is undefined. */
export class TenantGraph {
  private readonly client: Client;
  private readonly pause: Pause;
  private readonly origin: string;
  private readonly refused = new Map<string, number>();

  constructor(
    private readonly tenant: string,
    credential: TokenCredential,
    private readonly options: TenantOptions,
  ) {
    this.origin = new URL(options.baseUrl).origin;
    this.pause = new Pause(options.clock);
    this.client = Client.initWithMiddleware({
      baseUrl: options.baseUrl,
      middleware: [
        this.pause,
        new Bearer(this.origin, credential),
        new RetryHandler(oneQuickRetry(options.clock)),
        new HTTPMessageHandler(),
      ],
    });
  }

  /** One object, or undefined when Graph knows none (404). */
  async get(path: string, ask: Ask): Promise<Answer | undefined> {
    this.mayAsk(ask);
    try {
      const answer: unknown = await this.client
        .api(path)
        .headers({ ...ask.headers })
        .option('signal', ask.deadline ?? this.options.deadline())
        .get();
      if (!isAnswer(answer)) throw new Error('the answer is no JSON object');
      this.refused.delete(refusable(ask));
      return answer;
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 404) return undefined;
      throw this.unavailable(error, ask);
    }
  }

  /**
   * Sends something. Undefined when what it is about does not exist (404) or nothing
   * is answered; throws GraphConflict when Graph has it already (409).
   */
  async send(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body: object | undefined,
    ask: Ask,
  ): Promise<Answer | undefined> {
    this.mayAsk(ask);
    const request = this.client
      .api(path)
      .headers({ ...ask.headers })
      .option('signal', ask.deadline ?? this.options.deadline());
    try {
      const answer: unknown = await sent(request, method, body);
      this.refused.delete(refusable(ask));
      return isAnswer(answer) ? answer : undefined;
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 404) return undefined;
      if (error instanceof GraphError && error.statusCode === 409) throw new GraphConflict();
      throw this.unavailable(error, ask);
    }
  }

  /** Every object of a list, over all its pages; undefined when what owns the list does not exist. */
  async list(path: string, ask: Ask): Promise<readonly Answer[] | undefined> {
    const items: Answer[] = [];
    let next: string | undefined = path;
    for (let page = 0; next !== undefined; page += 1) {
      if (page === mostPages) throw this.unavailable(new Error(`over ${mostPages} pages`), ask);
      const answer: Answer | undefined = await this.get(next, ask);
      if (answer === undefined) return undefined;
      items.push(...itemsOf(answer));
      next = this.nextPage(answer, ask);
    }
    return items;
  }

  private nextPage(answer: Answer, ask: Ask): string | undefined {
    const link = textOf(answer, '@odata.nextLink');
    if (link === undefined) return undefined;
    const url = new URL(link);
    if (url.origin !== this.origin) {
      throw this.unavailable(new Error(`the next page is at ${url.host}`), ask);
    }
    return url.pathname.replace(/^\/v1\.0/, '') + url.search;
  }

  private mayAsk(ask: Ask): void {
    const left = this.pause.left();
    if (left > 0) {
      const seconds = Math.ceil(left / 1000);
      throw new DirectoryUnavailable('busy', `Microsoft Graph is left alone for ${seconds} s`);
    }
    if ((this.refused.get(refusable(ask)) ?? 0) > this.options.clock().getTime()) {
      throw new DirectoryUnavailable('forbidden', this.refusal(ask));
    }
  }

  private refusal(ask: Ask): string {
    return (
      `Microsoft Graph refuses in tenant ${this.tenant}: give the app the application ` +
      `permission ${ask.needs} and let an administrator of that tenant consent to it`
    );
  }

  private unavailable(error: unknown, ask: Ask): DirectoryUnavailable {
    const status = error instanceof GraphError ? error.statusCode : 0;
    if (status === 403) return this.forbidden(error, ask);
    const cause = error instanceof Error ? error.message : String(error);
    if (status === 429) {
      const seconds = Math.ceil(this.pause.left() / 1000);
      this.options.note('graph-busy', { tenant: this.tenant, seconds });
      return new DirectoryUnavailable('busy', `Microsoft Graph asks for ${seconds} s of peace`);
    }
    this.options.note('graph-failed', { tenant: this.tenant, status, cause });
    return new DirectoryUnavailable('failed', `Microsoft Graph: ${cause}`, { cause: error });
  }

  private forbidden(error: unknown, ask: Ask): DirectoryUnavailable {
    const message = this.refusal(ask);
    if (!this.refused.has(refusable(ask))) {
      const permission = ask.needs;
      this.options.note('graph-forbidden', { tenant: this.tenant, permission, message });
    }
    this.refused.set(refusable(ask), this.options.clock().getTime() + refusedFor);
    return new DirectoryUnavailable('forbidden', message, { cause: error });
  }
}
