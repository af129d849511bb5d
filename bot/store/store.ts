import type { Organisation } from '../domain/organisation';
import type { CollectionName, Collections, Kinds } from './collections';
import { declarations } from './collections';
import { scoped, type ScopedDocuments } from './scoped';

/** Every collection, as one organisation sees it: nothing of another's is ever found. */
export type Scope = { readonly [N in CollectionName]: ScopedDocuments<Kinds[N]> };

/** The way in: services and jobs get an organisation's scope and nothing wider. */
export class Store {
  private readonly scopes = new Map<string, Scope>();
  private readonly promised = new Map<string, Set<CollectionName>>();

  constructor(private readonly collections: Collections) {}

  /** The collections of one organisation. */
  of(organisation: string): Scope {
    const known = this.scopes.get(organisation);
    if (known !== undefined) return known;
    const scope = this.scopeOf(organisation);
    this.scopes.set(organisation, scope);
    return scope;
  }

  /** What belongs to no organisation: leases, and tenant-wide counters. */
  get shared(): Scope {
    return this.of('*');
  }

  async organisation(id: string): Promise<Organisation | undefined> {
    return (await this.collections.organisations.findOne({ _id: id })) ?? undefined;
  }

  /** The organisations whose people are in a tenant. */
  inTenant(tenant: string): Promise<Organisation[]> {
    return this.collections.organisations.find({ tenant }).toArray();
  }

  /** All of them; for jobs, which then work in one scope at a time. */
  allOrganisations(): Promise<Organisation[]> {
    return this.collections.organisations.find({}).toArray();
  }

  /**
   * The collections in which this process has promised messages since it was last asked, so that nothing
   * else need be looked through right after a turn. What other processes promised is found by the job.
   */
  takePromised(organisation: string): ReadonlySet<CollectionName> {
    const promised = this.promised.get(organisation) ?? new Set();
    this.promised.delete(organisation);
    return promised;
  }

  private notePromise(organisation: string, name: CollectionName): void {
    const known = this.promised.get(organisation) ?? new Set<CollectionName>();
    this.promised.set(organisation, known.add(name));
  }

  private scopeOf(organisation: string): Scope {
    const names = Object.keys(declarations) as CollectionName[];
    const one = <N extends CollectionName>(name: N): [N, ScopedDocuments<Kinds[N]>] => [
      name,
      scoped(this.collections[name], organisation, () => {
        this.notePromise(organisation, name);
      }),
    ];
    return Object.fromEntries(names.map(one)) as unknown as Scope;
  }
}
