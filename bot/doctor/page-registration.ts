import { DirectoryUnavailable } from '../services/directory-unavailable';
import { fault, look, ok, type Finding } from './finding';
import type { TriedGraph } from './graph-permissions';
import { claimsOf } from './tokens';

/** How the registration of IT's page is looked at in a tenant. */
export interface RegistrationAccess {
  readonly of: (tenant: string) => TriedGraph;
  /** A token for the scope, as the application that reads Graph; rejects with what Entra says. */
  readonly token: (tenant: string, scope: string) => Promise<string>;
}

/** Teams' own clients, which get people's tokens for a tab. */
const clients = {
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264': 'Teams on computers and phones',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346': 'Teams on the web',
} as const;

/** What the page asks for a person's token with. */
const scope = 'access_as_user';

const unknown = /AADSTS(?:500011|650057|1000301|70011)/u;

/**
 * Whether the address that the package names belongs to the page's registration, and gives tokens that are
 * believed. No permission is needed for it: any application of the tenant may ask for a token without rights.
 */
export async function audienceFinding(
  { token }: Pick<RegistrationAccess, 'token'>,
  tenant: string,
  appId: string,
  address: string,
): Promise<Finding> {
  const where = `tenant ${tenant}: ${address}`;
  try {
    const { aud, ver } = claimsOf(await token(tenant, `${address}/.default`));
    if (ver !== '2.0') {
      return fault(
        `${where} gives tokens of version ${typeof ver === 'string' ? ver : '1.0'}`,
        'Set "requestedAccessTokenVersion": 2 in the manifest of the page’s registration.',
      );
    }
    if (aud !== appId) {
      return fault(
        `${where} belongs to another registration than KRETSLOPP_TAB_APP_ID`,
        'Look at both client ids: the Application ID URI ends with the one that Kretslopp is given.',
      );
    }
    return ok(`${where} is the page’s, with tokens of version 2`);
  } catch (problem) {
    const said = problem instanceof Error ? (problem.message.split('\n')[0] ?? '') : '';
    if (unknown.test(said)) {
      return fault(
        `${where} is nobody’s in this tenant`,
        'Make it the Application ID URI of the page’s registration (Expose an API); in another tenant than its own, consent to it.',
      );
    }
    return look(
      `${where} could not be tried: ${said.slice(0, 200)}`,
      'See whether the checks of Graph above are in order, and try again.',
    );
  }
}

/** The registration as Graph tells of it, in whichever tenant it is at home. */
export async function registrationFindings(
  { of }: Pick<RegistrationAccess, 'of'>,
  tenants: readonly string[],
  appId: string,
): Promise<readonly Finding[]> {
  for (const tenant of tenants) {
    try {
      const found = await of(tenant).get(`/applications(appId='${appId}')?$select=api`, {
        needs: 'Application.Read.All',
      });
      if (found !== undefined) return findingsOn(partOf(found, 'api'));
    } catch (problem) {
      if (!(problem instanceof DirectoryUnavailable)) throw problem;
    }
  }
  return [
    look(
      `Whether people can get a token with ${scope} can't be seen without Application.Read.All`,
      'Open the page in Teams: it shows what waits, or says that one can’t sign in here.',
    ),
  ];
}

function findingsOn(api: Readonly<Record<string, unknown>>): readonly Finding[] {
  const scopes = listIn(api, 'oauth2PermissionScopes');
  const offered = scopes.some(({ value, isEnabled }) => value === scope && isEnabled === true);
  const authorised = listIn(api, 'preAuthorizedApplications').map((one) => one['appId']);
  const missing = Object.entries(clients).filter(([id]) => !authorised.includes(id));
  return [
    offered
      ? ok(`The page’s registration offers ${scope}`)
      : fault(
          `The page’s registration does not offer ${scope}`,
          'Add the scope under Expose an API; admins and users may consent.',
        ),
    ...missing.map(([id, name]) =>
      fault(
        `${name} may not get people’s tokens for the page`,
        `Add ${id} under Expose an API, Authorized client applications, for ${scope}.`,
      ),
    ),
  ];
}

function partOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const part: unknown = isRecord(value) ? value[name] : undefined;
  return isRecord(part) ? part : {};
}

function listIn(
  record: Readonly<Record<string, unknown>>,
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = record[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
