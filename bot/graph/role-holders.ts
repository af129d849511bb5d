import type { Role } from '../domain/person';
import { appRoleHolders } from './app-roles';
import { accountOf, isUser } from './account';
import type { Graph } from './graph';
import type { Note } from './notes';
import type { GraphSettings } from './settings';

type Rights = Pick<GraphSettings, 'groups' | 'rolesApp'>;

/** Who has which role in a tenant: the members of its groups, and the app's role assignments. */
export class RoleHolders {
  private readonly missed = new Set<string>();

  constructor(
    private readonly graph: Graph,
    private readonly rights: Rights,
    private readonly note: Note,
  ) {}

  /** Object ids of everybody with an open account who has the role. */
  async of(tenant: string, role: Role): Promise<ReadonlySet<string>> {
    const groups = this.rights.groups[role].map((group) => this.members(tenant, group));
    return new Set((await Promise.all([...groups, this.assigned(tenant, role)])).flat());
  }

  /**
   * Direct and nested. The plain list, because the one cast to users is answered from an index
   * that lags behind changes; groups and devices among the members are left out here.
   */
  private async members(tenant: string, group: string): Promise<readonly string[]> {
    const path = `/groups/${group}/transitiveMembers?$select=id,accountEnabled&$top=999`;
    const list = await this.graph.of(tenant).list(path, { needs: 'GroupMember.Read.All' });
    if (list === undefined) this.missing(tenant, group);
    return (list ?? []).filter(isUser).flatMap(accountOf);
  }

  private assigned(tenant: string, role: Role): Promise<readonly string[]> {
    const app = this.rights.rolesApp;
    return app === undefined
      ? Promise.resolve([])
      : appRoleHolders(this.graph.of(tenant), app, role);
  }

  private missing(tenant: string, group: string): void {
    const name = `${tenant}/${group}`;
    if (this.missed.has(name)) return;
    this.missed.add(name);
    this.note('graph-group-missing', { tenant, group });
  }
}
