import type { Fault } from './fault';
import type { Parsed } from './parse';
import { inProduction, needed, type Rule } from './rule';
import type { Name } from './table';

const ways: readonly Name[] = [
  'GRAPH_CLIENT_SECRET',
  'GRAPH_CERTIFICATE_PATH',
  'GRAPH_MANAGED_IDENTITY',
];

/** Microsoft Graph: all of it or, outside production, nothing. */
export const graphAccess: Rule = (parsed) => {
  const used = waysUsed(parsed);
  const wanted = used.length > 0 || parsed.given.has('GRAPH_CLIENT_ID');
  if (!wanted && !inProduction(parsed)) return [];
  return [
    oneWay(used),
    ...(parsed.settings.GRAPH_MANAGED_IDENTITY ? [oneTenant(parsed)] : [clientId(parsed)]),
    needed(
      parsed,
      'KRETSLOPP_ALLOWED_TENANTS',
      'give the tenants whose people Graph is asked about',
    ),
    someoneDecides(parsed),
  ];
};

/** Whether there is anything to reach Graph with; without it the store's own directory is used. */
export function waysUsed({ given, settings }: Parsed): readonly Name[] {
  return ways.filter((way) =>
    way === 'GRAPH_MANAGED_IDENTITY' ? settings.GRAPH_MANAGED_IDENTITY : given.has(way),
  );
}

function oneWay(used: readonly Name[]): Fault | undefined {
  const [first = 'GRAPH_CERTIFICATE_PATH', second] = used;
  if (used.length === 0) {
    const what =
      'is missing: give a certificate, or GRAPH_CLIENT_SECRET, or GRAPH_MANAGED_IDENTITY=yes';
    return { variable: first, what };
  }
  return (
    second && { variable: second, what: `must be left out: ${first} is given as well; keep one` }
  );
}

function clientId(parsed: Parsed): Fault | undefined {
  const what = 'give the application (client) id that may read Microsoft Graph';
  return needed(parsed, 'GRAPH_CLIENT_ID', what);
}

function oneTenant({ settings }: Parsed): Fault | undefined {
  const tenants = settings.KRETSLOPP_ALLOWED_TENANTS ?? [];
  const what =
    'cannot serve several tenants; give GRAPH_CLIENT_ID with a certificate, and consent in each tenant';
  return tenants.length > 1 ? { variable: 'GRAPH_MANAGED_IDENTITY', what } : undefined;
}

function someoneDecides(parsed: Parsed): Fault | undefined {
  if (parsed.given.has('GRAPH_ROLES_APP_ID')) return undefined;
  const what =
    'give the Entra group whose members decide for IT, or GRAPH_ROLES_APP_ID; else nobody can';
  return needed(parsed, 'KRETSLOPP_GROUP_IT_ADMIN', what);
}
