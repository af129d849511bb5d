import type { SupportCategory } from '../../bot/domain/support/roster';
import type { Outcome } from '../../bot/domain/support/booking';
import type { TechnicianProblem } from '../../bot/domain/support/roster-views';

/** What the page and its API say to each other of help at a distance. Instants are ISO texts, days are ISO days. */

export interface SupportDay {
  readonly day: string;
  readonly lines: readonly CaseLine[];
}

export interface CaseLine {
  readonly id: string;
  readonly number: string;
  readonly start: string;
  readonly urgent: boolean;
  readonly category: SupportCategory;
  readonly by: string;
  readonly technician: string;
  readonly stage: CaseStage;
}

export type CaseStage = 'booked' | 'started' | 'done' | 'cancelled';

/** One case with everything, and what whoever asks may do with it now. */
export interface CaseShape extends CaseLine {
  readonly trouble: string;
  readonly device?: string;
  readonly phone?: string;
  readonly join?: string;
  readonly outcome?: Outcome;
  readonly done?: string;
  readonly notes: readonly { readonly name: string; readonly at: string; readonly text: string }[];
  /** Other free times, for moving it. */
  readonly times: readonly string[];
  readonly places: readonly string[];
  readonly may: {
    readonly change: boolean;
    readonly move: boolean;
    readonly start: boolean;
    readonly takeOver: boolean;
    readonly finish: boolean;
  };
}

export interface RosterShape {
  readonly technicians: readonly TechnicianShape[];
  readonly onCall: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly places: readonly string[];
  /** Whether technicians' own calendars are asked; absent where there are none to ask. */
  readonly calendar?: boolean;
}

export interface TechnicianShape {
  readonly oid: string;
  readonly name: string;
  readonly skills: readonly SupportCategory[];
  readonly places: readonly string[];
  /** As people write them: "mån–fre 8–12, 13–16". */
  readonly hours: string;
  readonly awayFrom: string;
  readonly awayTo: string;
}

/** What became of a technician that was saved: what is wrong with it, or the roster as it is now. */
export interface TechnicianSaved {
  readonly problems: readonly TechnicianProblem[];
  /** Names that the one who was written could mean. */
  readonly meant: readonly string[];
  readonly roster?: RosterShape;
}
