import type { Day } from '../time';
import type { SupportCategory, Technician } from './roster';

/** The desk as its keepers see it, with names in place of ids. */
export interface RosterView {
  readonly technicians: readonly RosterLine[];
  readonly onCall: readonly { readonly name: string; readonly from: Day; readonly to: Day }[];
  readonly today: Day;
  /** Whether technicians' own calendars are asked; absent where there are none to ask. */
  readonly calendar?: boolean;
  readonly demo: boolean;
}

export interface RosterLine extends Technician {
  readonly name: string;
}

/** What somebody wrote of a technician; nothing is trusted yet. */
export interface TechnicianEntry {
  /** The object id; empty for somebody new, who is named in `who`. */
  readonly oid: string;
  readonly who: string;
  readonly skills: readonly SupportCategory[];
  readonly places: readonly string[];
  readonly hours: string;
  readonly awayFrom: string;
  readonly awayTo: string;
}

export type TechnicianProblem = 'who-unknown' | 'who-several' | 'hours-wrong' | 'away-wrong';

/** The form about a technician. */
export interface TechnicianForm {
  readonly entry: TechnicianEntry;
  /** The name of somebody who is in the roster already. */
  readonly name?: string;
  readonly places: readonly string[];
  readonly problems: readonly TechnicianProblem[];
  /** Names that `who` could mean. */
  readonly meant: readonly string[];
}
