import type { Role } from '../domain/person';
import { accountOf, isUser } from './account';
import { type Answer, itemsOf, textOf } from './answer';
import type { TenantGraph } from './tenant-graph';

const needs = 'Application.Read.All';

/**
 * Object ids of those whom the app's role is assigned to: directly, or as a direct member of a
 * group that has it (Entra hands app roles no further down than that).
 */
export async function appRoleHolders(
  graph: TenantGraph,
  app: string,
  role: Role,
): Promise<readonly string[]> {
  const path = `/servicePrincipals(appId='${app}')`;
  const principal = await graph.get(`${path}?$select=id,appRoles`, { needs });
  const wanted = principal === undefined ? undefined : roleId(principal, role);
  if (wanted === undefined) return [];
  const assignments = (await graph.list(`${path}/appRoleAssignedTo`, { needs })) ?? [];
  const holders = assignments
    .filter((assignment) => textOf(assignment, 'appRoleId') === wanted)
    .map((assignment) => holdersOf(graph, assignment));
  return (await Promise.all(holders)).flat();
}

function roleId(principal: Answer, role: Role): string | undefined {
  const found = itemsOf(principal, 'appRoles').find(
    (each) => textOf(each, 'value') === role && each['isEnabled'] !== false,
  );
  return found && textOf(found, 'id');
}

async function holdersOf(graph: TenantGraph, assignment: Answer): Promise<readonly string[]> {
  const id = textOf(assignment, 'principalId');
  if (id === undefined) return [];
  if (textOf(assignment, 'principalType') !== 'Group') return [id];
  const path = `/groups/${id}/members?$select=id,accountEnabled&$top=999`;
  const members = (await graph.list(path, { needs: 'GroupMember.Read.All' })) ?? [];
  return members.filter(isUser).flatMap(accountOf);
}
