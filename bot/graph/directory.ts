import { type Profile, type Role, roles as everyRole } from '../domain/person';
import { wordsTyped } from '../domain/person-words';
import { DirectoryUnavailable } from '../services/directory-unavailable';
import type { Clock, Directory } from '../services/ports';
import { profileFields, profileOf } from './account';
import { itemsOf, textOf } from './answer';
import type { Graph } from './graph';
import type { Note } from './notes';
import { openGraph } from './open-graph';
import { type Ages, Remembered } from './remembered';
import { RoleHolders } from './role-holders';
import { filterFor, searchFor } from './search';
import type { GraphSettings } from './settings';

const minute = 60_000;
const personAges: Ages = { fresh: 10 * minute, none: minute, stale: 24 * 60 * minute };
/** Whoever loses a right has lost it here within two minutes, or an hour when Graph is away. */
const roleAges: Ages = { fresh: 2 * minute, none: 2 * minute, stale: 60 * minute };
const searchAges: Ages = { fresh: minute, none: minute, stale: 10 * minute };

const needs = 'User.Read.All';
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The directory of an installation with a tenant. Asks nothing of the network yet. */
export function graphDirectory(
  settings: GraphSettings,
  log: { readonly note: Note },
  graph = openGraph(settings, log),
): Directory {
  const note: Note = (event, fields) => {
    log.note(event, fields);
  };
  return new GraphDirectory(graph, settings, () => new Date(), note);
}

/**
 * The people of the tenants in Microsoft Graph, remembered for minutes (docs/decisions/0003).
 * When Graph gives no answer and nothing is remembered, a profile is undefined, for it is only
 * shown; rights, managers, searches and whether somebody has left throw DirectoryUnavailable, so that nobody silently gains
 * or loses a right, a decision goes to nobody else, and nobody is said not to exist.
 */
export class GraphDirectory implements Directory {
  private readonly profiles: Remembered<Profile>;
  private readonly managers: Remembered<string>;
  private readonly found: Remembered<readonly Profile[]>;
  private readonly holders: Remembered<ReadonlySet<string>>;
  private readonly roleHolders: RoleHolders;

  constructor(
    private readonly graph: Graph,
    rights: Pick<GraphSettings, 'groups' | 'rolesApp'>,
    clock: Clock,
    note: Note,
  ) {
    this.roleHolders = new RoleHolders(graph, rights, note);
    this.profiles = new Remembered(personAges, clock, 10_000);
    this.managers = new Remembered(personAges, clock, 10_000);
    this.found = new Remembered(searchAges, clock, 1_000);
    this.holders = new Remembered(roleAges, clock, 200);
  }

  async profile(tenant: string, oid: string): Promise<Profile | undefined> {
    if (!guid.test(oid)) return undefined;
    try {
      return await this.profiles.answer(`${tenant}/${oid}`, () => this.askProfile(tenant, oid));
    } catch (error) {
      if (error instanceof DirectoryUnavailable) return undefined;
      throw error;
    }
  }

  /** Nothing is said of an id that cannot be: it is a slip of whoever wrote it down. */
  async hasLeft(tenant: string, oid: string): Promise<boolean> {
    if (!guid.test(oid)) return false;
    const ask = () => this.askProfile(tenant, oid);
    return (await this.profiles.answer(`${tenant}/${oid}`, ask))?.active !== true;
  }

  async manager(tenant: string, oid: string): Promise<string | undefined> {
    if (!guid.test(oid)) return undefined;
    return this.managers.answer(`${tenant}/${oid}`, async () => {
      const path = `/users/${oid}/manager?$select=id`;
      const manager = await this.graph.of(tenant).get(path, { needs });
      return manager && textOf(manager, 'id');
    });
  }

  async roles(tenant: string, oid: string): Promise<readonly Role[]> {
    const holders = await Promise.all(everyRole.map((role) => this.holdersOf(tenant, role)));
    return everyRole.filter((_, index) => holders[index]?.has(oid));
  }

  async withRole(tenant: string, role: Role): Promise<readonly string[]> {
    return [...(await this.holdersOf(tenant, role))];
  }

  async search(tenant: string, text: string): Promise<readonly Profile[]> {
    const words = wordsTyped(text);
    if (words.length === 0) return [];
    const key = `${tenant}/${words.join(' ')}`;
    return (await this.found.answer(key, () => this.askSearch(tenant, words))) ?? [];
  }

  async named(tenant: string, text: string): Promise<readonly Profile[]> {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return [];
    if (guid.test(wanted)) {
      const ask = () => this.askProfile(tenant, wanted);
      const known = await this.profiles.answer(`${tenant}/${wanted}`, ask);
      return known === undefined ? [] : [known];
    }
    const ask = () => this.askNamed(tenant, wanted);
    return (await this.found.answer(`${tenant}/=${wanted}`, ask)) ?? [];
  }

  private async askProfile(tenant: string, oid: string): Promise<Profile | undefined> {
    const path = `/users/${oid}?$select=${profileFields}`;
    const user = await this.graph.of(tenant).get(path, { needs });
    return user && profileOf(user);
  }

  private async askNamed(tenant: string, wanted: string): Promise<readonly Profile[]> {
    const path = `/users?$filter=${filterFor(wanted)}&$select=${profileFields}&$top=10`;
    const answer = await this.graph.of(tenant).get(path, { needs });
    return (answer === undefined ? [] : itemsOf(answer).map(profileOf)).filter(
      (person) => person !== undefined,
    );
  }

  private async askSearch(tenant: string, words: readonly string[]): Promise<readonly Profile[]> {
    const path = `/users?$search=${searchFor(words)}&$select=${profileFields}&$top=10`;
    const headers = { ConsistencyLevel: 'eventual' };
    const answer = await this.graph.of(tenant).get(path, { needs, headers });
    const people = answer === undefined ? [] : itemsOf(answer).map(profileOf);
    return people
      .filter((person) => person !== undefined)
      .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  }

  private async holdersOf(tenant: string, role: Role): Promise<ReadonlySet<string>> {
    const holders = await this.holders.answer(`${tenant}/${role}`, () =>
      this.roleHolders.of(tenant, role),
    );
    return holders ?? new Set();
  }
}
