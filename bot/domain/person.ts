import type { Language } from './language';

/** What a person may do beyond asking for themselves. From Entra app roles or groups, or the demo's people. */
export const roles = ['it-admin', 'technician', 'economist', 'coordinator'] as const;
export type Role = (typeof roles)[number];

/** A person as the directory knows them; fetched when needed, shown and not copied into other documents. */
export interface Profile {
  /** Entra object id. */
  readonly oid: string;
  readonly name: string;
  readonly mail?: string;
  readonly title?: string;
  readonly department?: string;
  readonly company?: string;
  /** False for a leaver. */
  readonly active: boolean;
}

/** Who acts in a turn: everything that rules need to know of them. */
export interface Actor {
  readonly oid: string;
  /** Their name in custody chains. */
  readonly alias: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly language: Language;
}

/** What Kretslopp itself keeps of a person: no name, no address. */
export interface Member {
  /** `organisation/oid`. */
  readonly _id: string;
  readonly organisation: string;
  readonly oid: string;
  readonly alias: string;
  /** Their own choice; absent until they make one. */
  readonly language?: Language;
  /** IT staff who also want approvals in their own chat; absent means yes. */
  readonly ownChat?: boolean;
}

export function mayDecideForIt(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('it-admin');
}
