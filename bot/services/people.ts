import type { AuditEntry } from '../domain/audit-entry';
import { isMeant, wordsTyped } from '../domain/person-words';
import { type Profile, type Role, roles as everyRole } from '../domain/person';
import type { DirectoryEntry } from '../store/collections';
import type { ScopedDocuments } from '../store/scoped';
import type { Directory } from './ports';

/** Where the people are: they belong to a tenant, which may hold several organisations. */
interface WithPeople {
  readonly shared: { readonly people: ScopedDocuments<DirectoryEntry> };
}

const mostFound = 10;
/** Sorts after every letter that can follow in a word. */
const last = '\uffff';

/** The id of a person's entry. */
export function personId(tenant: string, oid: string): string {
  return `${tenant}/${oid}`;
}

/**
 * The directory that the store itself keeps: the demo's people, and those of an installation
 * without a tenant. It does what the one in Microsoft Graph does, and is never away.
 */
export function peopleDirectory({ shared: { people } }: WithPeople): Directory {
  const entryOf = (tenant: string, oid: string): Promise<DirectoryEntry | null> =>
    people.findOne({ _id: personId(tenant, oid) });

  return {
    async profile(tenant, oid) {
      const entry = await entryOf(tenant, oid);
      return entry === null ? undefined : profileOf(entry);
    },
    async hasLeft(tenant, oid) {
      return (await entryOf(tenant, oid))?.active !== true;
    },
    async manager(tenant, oid) {
      return (await entryOf(tenant, oid))?.manager;
    },
    async roles(tenant, oid) {
      const entry = await entryOf(tenant, oid);
      return entry === null ? [] : rolesOf(entry);
    },
    async withRole(tenant, role) {
      const holders = await people.find({ tenant, roles: role }).toArray();
      return holders.filter(({ active }) => active).map(({ oid }) => oid);
    },
    async search(tenant, text) {
      const typed = wordsTyped(text);
      const [first] = typed;
      if (first === undefined) return [];
      const begins = { $elemMatch: { $gte: first, $lt: first + last } };
      const found: Profile[] = [];
      for await (const entry of people.find({ tenant, words: begins })) {
        if (isMeant(typed, entry.words)) found.push(profileOf(entry));
        if (found.length === mostFound) break;
      }
      return found.sort((one, other) => one.name.localeCompare(other.name, 'sv'));
    },
    async named(tenant, text) {
      const wanted = text.trim().toLowerCase();
      const byId = await entryOf(tenant, wanted);
      if (byId !== null) return [profileOf(byId)];
      // An address is mostly a name before its @, and names are what people are kept under.
      const [first = wanted] = wordsTyped(wanted.replace(/@.*$/u, '').replaceAll(/[._]/gu, ' '));
      const known = people.find({ tenant, words: { $in: [...new Set([wanted, first])] } });
      return (await known.toArray())
        .filter(({ mail, employee }) =>
          [mail, employee].some((one) => one?.toLowerCase() === wanted),
        )
        .map(profileOf);
    },
  };
}

/**
 * Gives somebody other roles, with who and when in the same write, where they still have those that were
 * seen. Gives whether they now have them.
 */
export async function changeRoles(
  { shared: { people } }: WithPeople,
  tenant: string,
  oid: string,
  { from, to, entry }: { from: readonly Role[]; to: readonly Role[]; entry: AuditEntry },
): Promise<boolean> {
  const known = await people.findOne({ _id: personId(tenant, oid) });
  if (known === null || rolesOf(known).join() !== from.join()) return false;
  if (from.join() === to.join()) return true;
  const { matchedCount } = await people.updateOne(
    { _id: known._id, roles: { $eq: known.roles } },
    { $set: { roles: to }, $push: { audited: entry } },
  );
  return matchedCount === 1;
}

function profileOf(entry: DirectoryEntry): Profile {
  const { oid, name, mail, title, department, company, active } = entry;
  return {
    oid,
    name,
    ...(mail !== undefined && { mail }),
    ...(title !== undefined && { title }),
    ...(department !== undefined && { department }),
    ...(company !== undefined && { company }),
    active,
  };
}

/** A leaver has none, whatever the entry says. */
function rolesOf({ active, roles }: DirectoryEntry): readonly Role[] {
  return active ? everyRole.filter((role) => roles.includes(role)) : [];
}
