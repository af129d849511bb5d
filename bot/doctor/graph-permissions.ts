import type { GraphSettings } from '../graph/settings';
import { DirectoryUnavailable } from '../services/directory-unavailable';
import { fault, look, ok, type Check, type Finding } from './finding';

/** The part of a tenant's Graph that is tried. */
export interface TriedGraph {
  get(path: string, ask: { readonly needs: string }): Promise<unknown>;
}

export interface GraphAccess {
  readonly of: (tenant: string) => TriedGraph;
  /** The application permissions in the token for a tenant; rejects when there is none. */
  readonly granted: (tenant: string) => Promise<readonly string[]>;
}

/** Every application permission that Kretslopp can use, and what for. */
export const permissions = {
  'User.Read.All': 'names, departments and managers',
  'GroupMember.Read.All': 'who is in the groups that give rights',
  'Application.Read.All': 'who has the app roles that give rights',
  'DeviceManagementManagedDevices.Read.All': "Intune's devices",
} as const;

/** Nothing says whether Intune is compared: it is tried where it is granted. */
const intune = 'DeviceManagementManagedDevices.Read.All';

type Permission = keyof typeof permissions;

/** What installations may have granted on purpose for other features: no need to frown at it. */
const harmless =
  /^(?:TeamsAppInstallation\.|Member\.Read\.Hidden|Calendars\.|Sites\.Selected|profile$|openid$)/u;

/** A token for Graph in each tenant, and each permission by using it. */
export function graphCheck(
  settings: GraphSettings | undefined,
  access: GraphAccess | undefined,
): Check {
  return {
    name: 'Microsoft Graph',
    run: async () => {
      if (settings === undefined || access === undefined) {
        return [
          look(
            'Graph is not configured',
            "People and rights come from the store's own directory, as in the demo.",
          ),
        ];
      }
      const tenants = settings.tenants.map((tenant) => inTenant(settings, access, tenant));
      return (await Promise.all(tenants)).flat();
    },
  };
}

async function inTenant(
  settings: GraphSettings,
  access: GraphAccess,
  tenant: string,
): Promise<readonly Finding[]> {
  let granted: readonly string[];
  try {
    granted = await access.granted(tenant);
  } catch (problem) {
    return [
      fault(
        `tenant ${tenant}: no token (${wordsOf(problem)})`,
        'Look at GRAPH_CLIENT_ID and its secret or certificate, and let an administrator of that tenant consent.',
      ),
    ];
  }
  const graph = access.of(tenant);
  const groups = [...new Set(Object.values(settings.groups).flat())];
  const app = settings.rolesApp;
  const tries = [
    tried(graph, tenant, 'User.Read.All', '/users?$top=1&$select=id'),
    ...groups.map((group) =>
      tried(
        graph,
        tenant,
        'GroupMember.Read.All',
        `/groups/${group}/members?$top=1&$select=id`,
        `the group ${group}`,
      ),
    ),
    ...(app === undefined
      ? []
      : [
          tried(
            graph,
            tenant,
            'Application.Read.All',
            `/servicePrincipals(appId='${app}')?$select=id`,
            `the app ${app}`,
          ),
        ]),
    ...(granted.includes(intune)
      ? [tried(graph, tenant, intune, '/deviceManagement/managedDevices?$top=1&$select=id')]
      : []),
  ];
  return [...(await Promise.all(tries)), ...beyondNeed(tenant, granted)];
}

async function tried(
  graph: TriedGraph,
  tenant: string,
  needs: Permission,
  path: string,
  thing?: string,
): Promise<Finding> {
  const where = `tenant ${tenant}: ${needs} (${permissions[needs]})`;
  try {
    if ((await graph.get(path, { needs })) !== undefined)
      return ok(thing === undefined ? where : `${where}, ${thing}`);
    return fault(
      `tenant ${tenant}: ${thing ?? path} does not exist there`,
      'Copy its object id again, or make it; until then it gives nobody a right.',
    );
  } catch (problem) {
    if (problem instanceof DirectoryUnavailable && problem.reason === 'forbidden') {
      return fault(
        `${where} is not granted`,
        `Add the application permission ${needs} and let an administrator of the tenant consent to it.`,
      );
    }
    return fault(
      `${where} could not be tried: ${wordsOf(problem)}`,
      'Try again; if it stays so, see whether graph.microsoft.com is reachable over 443.',
    );
  }
}

/** A permission that nothing here uses is one that a thief could. */
function beyondNeed(tenant: string, granted: readonly string[]): readonly Finding[] {
  const more = granted.filter((name) => !(name in permissions) && !harmless.test(name));
  return more.map((name) =>
    look(`tenant ${tenant}: ${name} is granted, and Kretslopp never uses it`, 'Take it away.'),
  );
}

function wordsOf(problem: unknown): string {
  return (
    (problem instanceof Error ? problem.message : String(problem)).split('\n')[0]?.slice(0, 200) ??
    ''
  );
}
