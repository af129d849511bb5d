import type { Role } from '../../bot/domain/person';

/** A person as the directory knows them. */
export interface PersonShape {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** False for a leaver. */
  readonly active: boolean;
  readonly roles: readonly Role[];
  /** The administrations that they are said to coordinate; absent where nothing is said. */
  readonly coordinates?: readonly string[];
}

export interface PeoplePage {
  readonly people: readonly PersonShape[];
  /** How many there are in all; with a search, as many as the directory gives at once. */
  readonly count: number;
  /** Where to go on; absent at the end. */
  readonly next?: number;
  /** Whether roles are kept, and changed, here; else they come from Entra. */
  readonly rolesHere: boolean;
}

export interface StandInShape {
  readonly for: { readonly id: string; readonly name: string };
  readonly by: { readonly id: string; readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly when: 'now' | 'later' | 'over';
}

export interface StandInsPage {
  /** What a change must have been decided on. */
  readonly version: number;
  readonly standIns: readonly StandInShape[];
  readonly count: number;
  readonly next?: number;
}
