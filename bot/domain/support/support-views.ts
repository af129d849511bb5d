import type { BookingStage, Meeting } from './booking';
import type { SelfHelp, SupportCategory } from './roster';

/** What somebody has written in the form so far; nothing is trusted yet. */
export interface SupportEntry {
  readonly device: string;
  readonly category: SupportCategory;
  readonly trouble: string;
  readonly phone: string;
  /** The chosen start, ISO; empty while none is chosen. */
  readonly slot: string;
  /** Another day to see times of; empty for the next ones. */
  readonly day: string;
  /** What could be tried first did not help. */
  readonly tried: boolean;
}

export type SupportProblem = 'trouble-missing' | 'slot-missing' | 'slot-taken' | 'phone-wrong';

/** The form in which help is booked. */
export interface SupportFormView {
  readonly draft: string;
  readonly devices: readonly { readonly id: string; readonly name: string }[];
  readonly entry: SupportEntry;
  readonly times: readonly Date[];
  /** The technicians' calendars could not be asked: a time may turn out to be taken. */
  readonly calendarAway: boolean;
  /** Days that can be booked: from today to the last. */
  readonly days: { readonly first: string; readonly last: string };
  readonly selfHelp?: SelfHelp;
  readonly problems: readonly SupportProblem[];
  readonly itPhone?: string;
  readonly demo: boolean;
}

/** A booking as the employee or somebody of the desk may see it, with names in place of ids. */
export interface BookingView {
  readonly id: string;
  readonly number: string;
  readonly category: SupportCategory;
  readonly trouble: string;
  readonly device?: string;
  readonly by: string;
  readonly technician: string;
  readonly start: Date;
  readonly urgent: boolean;
  readonly stage: BookingStage;
  readonly meeting: Meeting;
  readonly phone?: string;
  readonly itPhone?: string;
  readonly notes: readonly NoteView[];
  /** Other times, for moving it. */
  readonly times: readonly Date[];
  readonly places: readonly string[];
  /** It is the viewer who helps. */
  readonly yours: boolean;
  readonly may: BookingRights;
  readonly demo: boolean;
}

/** A line that was added, and by whom. */
export interface NoteView {
  readonly name: string;
  readonly at: Date;
  readonly text: string;
  /** The id of a picture. */
  readonly picture?: string;
}

/** What to offer on the card. The same rules are held again at the click. */
export interface BookingRights {
  readonly change: boolean;
  readonly move: boolean;
  readonly start: boolean;
  readonly takeOver: boolean;
  readonly finish: boolean;
}
