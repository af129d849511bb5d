import type { Request, Response } from 'restify';
import type { z } from 'zod';
import { Refusal } from '../../bot/domain/errors';
import type { Organisation } from '../../bot/domain/organisation';
import type { Route } from '../../bot/http/server';
import { say } from '../../bot/locale';
import type { Clock } from '../../bot/services/ports';
import type { TurnLimits } from '../../bot/services/turn-limits';
import type { World } from '../../bot/services/world';
import { appProvenBy, type ProvenApp } from './app-token';
import type { Endpoint } from './endpoint';
import { bodyOf, Problem } from './problem';
import type { TokenRules } from '../tab/token';

export const apiPath = '/api/v1';
const within = `${apiPath}/organisations/:organisation`;

/** What answering other systems takes. */
export interface Answering {
  readonly world: World;
  readonly rules: TokenRules;
  readonly clock: Clock;
  readonly limits: TurnLimits | undefined;
}

/** A question as an HTTP route: who asks is proven, and held against the endpoint's scope, first. */
export function httpRoute(answering: Answering, endpoint: Endpoint): Route {
  return {
    method: endpoint.method,
    path: within + endpoint.path.replaceAll(/\{(\w+)\}/gu, ':$1'),
    run: async (request, response) => {
      try {
        const app = await proven(answering, request);
        if (!app.scopes.includes(endpoint.scope))
          throw new Problem(403, 'scope', `This takes the app role ${endpoint.scope}`);
        const organisation = await organisationOf(answering.world, app, request);
        const { body, version } = await run(answering, endpoint, app, organisation, request);
        if (version !== undefined) response.setHeader('ETag', `"${version}"`);
        response.send(200, body);
      } catch (problem) {
        refuse(response, problem);
      }
    },
  };
}

/** The organisations of the caller's tenant: an application is told no other. */
export function organisationsRoute(answering: Answering): Route {
  return {
    method: 'get',
    path: `${apiPath}/organisations`,
    run: async (request, response) => {
      try {
        const { tenant } = await proven(answering, request);
        const found = await answering.world.store.inTenant(tenant);
        response.send(200, { items: found.map(({ _id: id, name }) => ({ id, name })) });
      } catch (problem) {
        refuse(response, problem);
      }
    },
  };
}

/** Throws the Problems 'token' and 'too-many'. */
async function proven(
  { rules, clock, limits }: Answering,
  { headers }: Request,
): Promise<ProvenApp> {
  const [scheme, token = '', ...rest] = (headers.authorization ?? '').split(' ');
  const app =
    scheme === 'Bearer' && rest.length === 0 ? await appProvenBy(rules, token, clock()) : undefined;
  if (app === undefined || app.scopes.length === 0)
    throw new Problem(401, 'token', 'This takes a token of an application that was given a role');
  if ((limits?.verdict(app.tenant, app.app) ?? 'go') !== 'go')
    throw new Problem(429, 'too-many', 'Too many questions; wait for as long as Retry-After says');
  return app;
}

/** Throws the Problem 'not-found' for what is not of the caller's tenant, as for what is not at all. */
async function organisationOf(
  { store }: World,
  { tenant }: ProvenApp,
  { params }: Request,
): Promise<Organisation> {
  const asked = (params as Readonly<Record<string, string>>)['organisation'];
  const found = (await store.inTenant(tenant)).find(({ _id }) => _id === asked);
  if (found === undefined) throw new Problem(404, 'not-found', 'There is no such organisation');
  return found;
}

async function run(
  { clock }: Answering,
  endpoint: Endpoint,
  { app }: ProvenApp,
  organisation: Organisation,
  request: Request,
): ReturnType<Endpoint['run']> {
  const { searchParams } = new URL(request.url ?? '/', 'http://here');
  const seen = versionIn(request.headers['if-match']);
  if (endpoint.conditional && seen === undefined)
    throw new Problem(428, 'if-match', 'Name the version that you have seen: If-Match: "3"');
  const turn = { organisation, actor: `app:${app}`, now: clock() };
  return endpoint.run({
    turn,
    params: read(endpoint.params, request.params, 'path'),
    query: read(endpoint.query, Object.fromEntries(searchParams), 'query'),
    body: endpoint.body === undefined ? {} : read(endpoint.body, request.body, 'body'),
    ...(seen !== undefined && { seen }),
  });
}

/** Throws the Problem 'shape', which names each field that is wrong. */
function read(shape: z.ZodObject, value: unknown, where: string): Record<string, unknown> {
  const result = shape.safeParse(value ?? {});
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `${[where, ...path].join('.')}: ${message}`,
  );
  throw new Problem(400, 'shape', 'Something is not as it must be', faults.join('; '));
}

function versionIn(header: string | undefined): number | undefined {
  const version = /^(?:W\/)?"(?<version>\d{1,9})"$/u.exec(header ?? '')?.groups?.['version'];
  return version === undefined ? undefined : Number(version);
}

function refuse(response: Response, thrown: unknown): void {
  const problem =
    thrown instanceof Refusal
      ? new Problem(409, thrown.code, say('en', `refusal.${thrown.code}`, thrown.facts))
      : thrown;
  if (!(problem instanceof Problem)) throw problem;
  if (problem.status === 429) response.setHeader('Retry-After', '10');
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  response.setHeader('Content-Type', 'application/problem+json');
  response.sendRaw(problem.status, JSON.stringify(bodyOf(problem)));
}
