import type { Request } from 'restify';
import { roles } from '../../bot/domain/person';
import type { World } from '../../bot/services/world';
import type { DemoPerson, Start } from './shapes';
import { provenBy, type Proven, type TokenRules } from './token';

/** How callers of the API prove who they are. */
export interface SignIn {
  readonly start: (request: Request) => Promise<Start | undefined>;
  readonly proven: (request: Request, now: Date) => Promise<Proven | undefined>;
}

/** With Teams' token. */
export function teamsSignIn(rules: TokenRules): SignIn {
  return {
    start: () => Promise.resolve({ sign: 'teams' }),
    proven: async (request, now) => {
      const token = wordAfter('Bearer', request);
      return token === undefined ? undefined : provenBy(rules, token, now);
    },
  };
}

/** Where there is neither a registration nor a demo, nobody gets in. */
export const nobodySignsIn: SignIn = {
  start: () => Promise.resolve(undefined),
  proven: () => Promise.resolve(undefined),
};

/**
 * In the demo one chooses whom to be. Only on this machine, and only by its own names: a page of
 * elsewhere that has its name pointed here is refused.
 */
export function demoSignIn(world: World): SignIn {
  return {
    start: async (request) =>
      isFromHere(request) ? { sign: 'demo', people: await peopleOf(world) } : undefined,
    proven: async (request) => {
      const oid = wordAfter('Demo', request);
      const tenant = await demoTenant(world);
      if (oid === undefined || tenant === undefined || !isFromHere(request)) return undefined;
      const profile = await world.directory.profile(tenant, oid);
      return profile?.active === true ? { tenant, oid } : undefined;
    },
  };
}

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/u;
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

function isFromHere({ socket, headers }: Request): boolean {
  return loopback.test(socket.remoteAddress ?? '') && ownNames.test(headers.host ?? '');
}

function wordAfter(scheme: string, { headers }: Request): string | undefined {
  const [found, word, ...rest] = (headers.authorization ?? '').split(' ');
  return found === scheme && word !== undefined && word !== '' && rest.length === 0
    ? word
    : undefined;
}

async function demoTenant({ store }: World): Promise<string | undefined> {
  const organisations = await store.allOrganisations();
  return organisations.find(({ demo }) => demo === true)?.tenant;
}

/** Everybody with a role, IT first. */
async function peopleOf(world: World): Promise<readonly DemoPerson[]> {
  const tenant = await demoTenant(world);
  if (tenant === undefined) return [];
  const holders = await Promise.all(roles.map((role) => world.directory.withRole(tenant, role)));
  const oids = [...new Set(holders.flat())];
  const people = await Promise.all(
    oids.map(async (oid): Promise<DemoPerson | undefined> => {
      const profile = await world.directory.profile(tenant, oid);
      if (profile === undefined) return undefined;
      const { name, title = '' } = profile;
      return { oid, name, title, roles: await world.directory.roles(tenant, oid) };
    }),
  );
  return people.filter((person) => person !== undefined);
}
