import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { matchesFilter } from './graph-filter';
import { matchesSearch } from './graph-search';

/** A user as Graph keeps one; what is not given is null there. */
export interface StandInUser {
  readonly id: string;
  readonly displayName: string;
  readonly mail?: string;
  readonly userPrincipalName?: string;
  readonly employeeId?: string;
  readonly department?: string;
  readonly companyName?: string;
  readonly jobTitle?: string;
  readonly accountEnabled?: boolean;
  /** The object id of the manager; not a field, but a resource of its own. */
  readonly manager?: string;
}

/** A group by the ids of its members: users, other groups, or anything else (devices). */
export interface StandInGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** An application in the tenant: its roles, and to whom they are assigned. */
export interface StandInApp {
  readonly appId: string;
  readonly roles: readonly { readonly id: string; readonly value: string }[];
  readonly assigned: readonly {
    readonly role: string;
    readonly principal: string;
    readonly type: 'User' | 'Group';
  }[];
}

/** A request as the stand-in got it. */
export interface Asked {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Told {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. Absent: an empty body. */
  readonly body?: unknown;
}

type Found = Readonly<Record<string, string>>;
/** Answers one kind of request. `found` holds the named groups of the route's pattern. */
export type Handler = (asked: Asked, found: Found) => Told;

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handle: Handler;
}

/** An error as Graph words it. */
export function graphError(status: number, code: string, message: string, headers = {}): Told {
  const id = randomUUID();
  const innerError = { date: '2026-11-22T09:00:00', 'request-id': id, 'client-request-id': id };
  return { status, headers, body: { error: { code, message, innerError } } };
}

/** 429 as Graph words it. */
export function throttled(retryAfter: string): Told {
  const message = 'Too Many Requests';
  return graphError(429, 'TooManyRequests', message, { 'Retry-After': retryAfter });
}

/**
 * Microsoft Graph v1.0 on a loopback port, for the real client: answers as the documentation says,
 * as far as it has routes. More resources are more routes (`route`); trouble is put in the way of
 * the next requests (`trouble`, `silence`).
 */
export class GraphStandIn {
  readonly asked: Asked[] = [];
  readonly users = new Map<string, StandInUser>();
  readonly groups = new Map<string, StandInGroup>();
  readonly apps = new Map<string, StandInApp>();
  /** The longest page, below what $top asks for; Graph too may give fewer than asked. */
  pageSize = 999;

  private readonly routes: Route[] = [];
  private readonly troubles: { readonly pattern: RegExp; told: Told; times: number }[] = [];
  private readonly silences: { readonly pattern: RegExp; readonly asked: () => void }[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
    directoryRoutes(this);
  }

  static async start(): Promise<GraphStandIn> {
    const standIn = new GraphStandIn();
    standIn.server.listen(0, '127.0.0.1');
    await once(standIn.server, 'listening');
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  /** Forgets people, requests and troubles; keeps the routes. */
  clear(): void {
    for (const kept of [this.users, this.groups, this.apps]) kept.clear();
    for (const list of [this.asked, this.troubles, this.silences]) list.length = 0;
    this.pageSize = 999;
  }

  add(...users: readonly StandInUser[]): void {
    for (const user of users) this.users.set(user.id, user);
  }

  /** Answers requests whose path (without version) matches; the last added is asked first. */
  route(method: string, pattern: RegExp, handle: Handler): void {
    this.routes.unshift({ method, pattern, handle });
  }

  /** The next requests that match are answered so, whatever they ask. */
  trouble(pattern: RegExp, told: Told, times = Infinity): void {
    this.troubles.push({ pattern, told, times });
  }

  /** Requests that match get no answer at all; `asked` is called when one has come. */
  silence(pattern: RegExp, asked: () => void): void {
    this.silences.push({ pattern, asked });
  }

  /** Ends every trouble and silence. */
  recover(): void {
    this.troubles.length = 0;
    this.silences.length = 0;
  }

  /** How many requests came for a path that matches. */
  count(pattern: RegExp): number {
    return this.asked.filter((each) => pattern.test(each.path)).length;
  }

  /** A list answer: one page, and the link to the next where there is more. */
  page(asked: Asked, items: readonly unknown[]): Told {
    const start = Number(asked.query.get('$skiptoken')?.replace(/^at=/, '') ?? 0);
    const size = Math.min(Number(asked.query.get('$top') ?? 100), this.pageSize);
    const value = items.slice(start, start + size);
    const context = `${this.url}/v1.0/$metadata#directoryObjects`;
    if (start + size >= items.length) return { body: { '@odata.context': context, value } };
    const link = new URL(`${this.url}/v1.0${asked.path}`);
    for (const [name, text] of asked.query) link.searchParams.set(name, text);
    link.searchParams.set('$skiptoken', `at=${start + size}`);
    return { body: { '@odata.context': context, '@odata.nextLink': link.href, value } };
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url ?? '/', this.url);
    const asked: Asked = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname.replace(/^\/v1\.0/, '')),
      query: url.searchParams,
      headers: request.headers,
      body,
    };
    this.asked.push(asked);
    const silence = this.silences.find(({ pattern }) => pattern.test(asked.path));
    if (silence !== undefined) {
      silence.asked();
      return;
    }
    tell(response, this.troubleFor(asked) ?? this.answer(asked));
  }

  private troubleFor(asked: Asked): Told | undefined {
    const trouble = this.troubles.find(
      ({ pattern, times }) => times > 0 && pattern.test(asked.path),
    );
    if (trouble !== undefined) trouble.times -= 1;
    return trouble?.told;
  }

  private answer(asked: Asked): Told {
    if (!/^Bearer \S+$/.test(asked.headers.authorization ?? '')) {
      return graphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    }
    for (const { method, pattern, handle } of this.routes) {
      const found = method === asked.method ? pattern.exec(asked.path) : null;
      if (found !== null) return handle(asked, { ...found.groups });
    }
    return graphError(400, 'BadRequest', `Resource not found for the segment '${asked.path}'.`);
  }
}

function tell(response: ServerResponse, { status = 200, headers = {}, body }: Told): void {
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function notFound(id: string): Told {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return graphError(404, 'Request_ResourceNotFound', message);
}

/** Only what $select names, and null for what is not known, as Graph has it. */
function selected(asked: Asked, object: object): Record<string, unknown> {
  const all = new Map(Object.entries(object));
  const names = asked.query.get('$select')?.split(',') ?? [...all.keys()];
  return Object.fromEntries(names.map((name) => [name, all.get(name) ?? null]));
}

function userOf(asked: Asked, user: StandInUser): Record<string, unknown> {
  return selected(asked, { accountEnabled: true, ...user });
}

function directoryRoutes(graph: GraphStandIn): void {
  const member = (asked: Asked, id: string): Record<string, unknown> => {
    const user = graph.users.get(id);
    if (user !== undefined) {
      return { '@odata.type': '#microsoft.graph.user', ...userOf(asked, user) };
    }
    const type = graph.groups.has(id) ? 'group' : 'device';
    return { '@odata.type': `#microsoft.graph.${type}`, ...selected(asked, { id }) };
  };
  const within = (id: string, seen = new Set<string>()): Set<string> => {
    for (const each of graph.groups.get(id)?.members ?? []) {
      if (seen.has(each)) continue;
      seen.add(each);
      within(each, seen);
    }
    return seen;
  };

  graph.route('GET', /^\/users\/(?<id>[^/]+)$/, (asked, { id = '' }) => {
    const user = graph.users.get(id);
    return user === undefined ? notFound(id) : { body: userOf(asked, user) };
  });
  graph.route('GET', /^\/users\/(?<id>[^/]+)\/manager$/, (asked, { id = '' }) => {
    const manager = graph.users.get(graph.users.get(id)?.manager ?? '');
    return manager === undefined ? notFound('manager') : { body: userOf(asked, manager) };
  });
  graph.route('GET', /^\/users$/, (asked) => {
    const search = asked.query.get('$search');
    const filter = asked.query.get('$filter');
    const people = [...graph.users.values()].filter(
      (user) => filter === null || matchesFilter(filter, { ...user }),
    );
    if (search === null)
      return graph.page(
        asked,
        people.map((user) => userOf(asked, user)),
      );
    if (asked.headers.consistencylevel !== 'eventual') {
      const message =
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'";
      return graphError(400, 'Request_UnsupportedQuery', message);
    }
    try {
      const found = people.filter((user) => matchesSearch(search, { ...user }));
      return graph.page(
        asked,
        found.map((user) => userOf(asked, user)),
      );
    } catch (error) {
      return graphError(400, 'Request_BadRequest', String(error));
    }
  });
  graph.route('GET', /^\/groups\/(?<id>[^/]+)\/transitiveMembers$/, (asked, { id = '' }) =>
    graph.groups.has(id)
      ? graph.page(
          asked,
          [...within(id)].map((each) => member(asked, each)),
        )
      : notFound(id),
  );
  graph.route('GET', /^\/groups\/(?<id>[^/]+)\/members$/, (asked, { id = '' }) => {
    const group = graph.groups.get(id);
    if (group === undefined) return notFound(id);
    return graph.page(
      asked,
      group.members.map((each) => member(asked, each)),
    );
  });
  graph.route('GET', /^\/servicePrincipals\(appId='(?<id>[^']+)'\)$/, (asked, { id = '' }) => {
    const app = graph.apps.get(id);
    if (app === undefined) return notFound(id);
    const appRoles = app.roles.map((role) => ({ ...role, isEnabled: true }));
    return { body: selected(asked, { id: `sp-${id}`, appId: id, appRoles }) };
  });
  graph.route(
    'GET',
    /^\/servicePrincipals\(appId='(?<id>[^']+)'\)\/appRoleAssignedTo$/,
    (asked, { id = '' }) => {
      const app = graph.apps.get(id);
      if (app === undefined) return notFound(id);
      const assigned = app.assigned.map((each) => ({
        appRoleId: each.role,
        principalId: each.principal,
        principalType: each.type,
      }));
      return graph.page(asked, assigned);
    },
  );
}
