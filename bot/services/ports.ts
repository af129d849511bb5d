import type { Profile, Role } from '../domain/person';

/**
 * The people of a tenant: Microsoft Graph where there is a tenant, the store's own directory
 * where there is none. Answers may be minutes old (cached); nobody's absence is an error.
 */
export interface Directory {
  /** Undefined when the tenant has no such person (any more). */
  profile(tenant: string, oid: string): Promise<Profile | undefined>;
  /**
   * Whether somebody is disabled or deleted. Throws DirectoryUnavailable where `profile` would be
   * undefined for want of an answer: nobody is taken for gone because the directory was away.
   */
  hasLeft(tenant: string, oid: string): Promise<boolean>;
  /** The object id of the manager; undefined when none is known. */
  manager(tenant: string, oid: string): Promise<string | undefined>;
  /** From app roles or groups; empty for most people. */
  roles(tenant: string, oid: string): Promise<readonly Role[]>;
  /** Object ids of everybody with a role. */
  withRole(tenant: string, role: Role): Promise<readonly string[]>;
  /** People whose name or mail begins with the words typed, at most ten. */
  search(tenant: string, text: string): Promise<readonly Profile[]>;
  /** People whose object id, mail, sign-in name or employee number is just this: mostly one. */
  named(tenant: string, text: string): Promise<readonly Profile[]>;
}

/** The time. Handed in everywhere, so that tests and jobs decide what "now" is. */
export type Clock = () => Date;

/** A new, unguessable name: for drafts, aliases and references to faults. */
export type NewId = () => string;
