import type { Request, Response } from 'restify';
import { Refusal } from '../../bot/domain/errors';
import { languageOf } from '../../bot/domain/language';
import type { Actor } from '../../bot/domain/person';
import type { Route } from '../../bot/http/server';
import { say } from '../../bot/locale';
import type { Log } from '../../bot/log';
import type { Members } from '../../bot/services/members';
import { organisationOf } from '../../bot/services/organisation-of';
import type { Clock } from '../../bot/services/ports';
import type { World } from '../../bot/services/world';
import type { SignIn } from './sign-in';
import type { FileAnswer, TabRoute, TabTurn } from './tab-route';
import type { Proven } from './token';

/** What answering the page's questions takes. */
export interface Answering {
  readonly world: World;
  readonly members: Members;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly log: Log;
}

export const apiPath = '/admin/api';

/** A question of the page as an HTTP route: who asks is proven, and held against the route's roles, first. */
export function httpRoute(answering: Answering, route: TabRoute): Route {
  return {
    method: route.method,
    path: apiPath + route.path,
    ...(route.largestBody !== undefined && { largestBody: route.largestBody }),
    run: async (request, response) => {
      const proven = await answering.signIn.proven(request, answering.clock());
      if (proven === undefined) {
        response.send(401, { code: 'not-signed-in', text: '' });
        return;
      }
      await answer(answering, route, request, response, proven);
    },
  };
}

async function answer(
  answering: Answering,
  route: TabRoute,
  request: Request,
  response: Response,
  proven: Proven,
): Promise<void> {
  const language = languageOf(request.headers['accept-language']) ?? 'sv';
  try {
    const turn = await turnOf(answering, proven, language);
    if (!mayAsk(route, turn.actor)) throw new Refusal('not-permitted');
    const { searchParams: query } = new URL(request.url ?? '/', 'http://here');
    send(response, await route.run({ turn, query, body: recordOf(request.body), request }));
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const { code, facts } = problem;
    response.send(code === 'not-permitted' ? 403 : 409, {
      code,
      text: say(language, `refusal.${code}`, facts),
    });
  }
}

async function turnOf(
  { world, members, clock }: Answering,
  { tenant, oid }: Proven,
  language: TabTurn['language'],
): Promise<TabTurn> {
  const organisation = await organisationOf(world, tenant, oid);
  const [member, roles] = await Promise.all([
    members.of(organisation._id, oid),
    world.directory.roles(tenant, oid),
  ]);
  const { alias } = member;
  const actor: Actor = { oid, alias, organisation: organisation._id, roles, language };
  return { actor, organisation, language, now: clock() };
}

function mayAsk(route: TabRoute, { roles }: Actor): boolean {
  return route.for === 'everybody' || route.for.some((role) => roles.includes(role));
}

function send(response: Response, answered: object): void {
  if (!isFile(answered)) {
    response.send(200, answered);
    return;
  }
  const { name, type, bytes } = answered.file;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.sendRaw(200, Buffer.from(bytes));
}

function isFile(answered: object): answered is FileAnswer {
  return 'file' in answered;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
