import type { TokenCredential } from '@azure/identity';
import { DirectoryUnavailable } from '../services/directory-unavailable';
import type { Clock } from '../services/ports';
import type { Note } from './notes';
import { TenantGraph } from './tenant-graph';

export interface GraphOptions {
  /** The tenants we serve; no other is ever asked. */
  readonly tenants: readonly string[];
  readonly credential: (tenant: string) => TokenCredential;
  readonly clock: Clock;
  readonly note: Note;
  readonly baseUrl?: string;
  /** Ends a request that takes too long, token and retry included. */
  readonly deadline?: () => AbortSignal;
}

/**
 * Milliseconds. A turn has ten seconds in all, and may need Graph more than once; after one that did not
 * answer the others are not asked for a while, so that a turn waits once.
 */
const patience = 1_800;

/** Microsoft Graph, one client a tenant: each with its own token and its own throttling. */
export class Graph {
  private readonly opened = new Map<string, TenantGraph>();

  constructor(private readonly options: GraphOptions) {}

  /** @throws DirectoryUnavailable for a tenant that is not served. */
  of(tenant: string): TenantGraph {
    const known = this.opened.get(tenant);
    if (known !== undefined) return known;
    if (!this.options.tenants.includes(tenant)) {
      throw new DirectoryUnavailable('forbidden', `the tenant ${tenant} is not served`);
    }
    const fresh = new TenantGraph(tenant, this.options.credential(tenant), {
      ...this.options,
      baseUrl: this.options.baseUrl ?? 'https://graph.microsoft.com',
      deadline: this.options.deadline ?? (() => AbortSignal.timeout(patience)),
    });
    this.opened.set(tenant, fresh);
    return fresh;
  }
}
