import type { DeviceKind } from './product';
import type { Lifecycle } from './lifecycle';
import type { Substitute } from './organisation';
import type { Day } from './time';

/** What becomes of a row: it is a new device, changes one, says what is known already, or cannot be used. */
export const fates = ['new', 'changed', 'same', 'wrong'] as const;
export type Fate = (typeof fates)[number];

/** What a file is a list of. */
export const importAbouts = ['devices', 'people', 'administrations'] as const;
export type ImportAbout = (typeof importAbouts)[number];

/** What a file can say of a device besides where it is. */
export interface ImportedFields {
  readonly tag?: string;
  readonly serial?: string;
  readonly imei?: string;
  readonly model?: string;
  readonly kind?: DeviceKind;
  readonly administration?: string;
  readonly acquired?: Day;
  readonly price?: number;
}
export type ImportedField = keyof ImportedFields;

/** What was, and what is to be; absent where there is nothing. */
export interface Was<T> {
  readonly before?: T;
  readonly after?: T;
}

/** What a row changes for a person that the directory knows; what it does not touch is not in it. */
export interface PersonChange {
  /** Entra object id. */
  readonly oid: string;
  /** The administrations whose environmental coordinator they are. */
  readonly coordinates?: Was<readonly string[]>;
  /** Who stands in for them: what comes, and what goes. */
  readonly substitutes?: {
    readonly added: readonly Substitute[];
    readonly removed: readonly Substitute[];
  };
}

/** What a file can say of an administration. */
export interface AdministrationFacts {
  readonly sv: string;
  readonly en: string;
  readonly departments: readonly string[];
  /** The kodsträng that it usually pays with. */
  readonly account?: string;
}

/** A row's administration, whole, before and after; without a before it is new. */
export interface AdministrationChange extends Was<AdministrationFacts> {
  readonly id: string;
}

/** A row as the dry run left it: applying does just this. */
export interface PlannedRow {
  /** As a spreadsheet program numbers it. */
  readonly line: number;
  readonly fate: Fate;
  /** What the row calls the device, for a reader. */
  readonly name?: string;
  readonly device?: string;
  /** The device's version that it was decided on. */
  readonly version?: number;
  /** What a new device has, or what changes in a known one. */
  readonly fields?: ImportedFields;
  /** What an empty cell takes away. */
  readonly cleared?: readonly ImportedField[];
  /** What was there before, for undoing. */
  readonly before?: ImportedFields;
  /** In a file of people, and of administrations: what the row changes. */
  readonly person?: PersonChange;
  readonly administration?: AdministrationChange;
  /** Where a new device is. */
  readonly lifecycle?: Lifecycle;
  /** What the file says and cannot be known or is not changed here: codes with the words they are about. */
  readonly notes?: readonly RowNote[];
  /** The row as it was, where it cannot be used: for the file to mend. */
  readonly cells?: readonly string[];
  /** What became of it when it was applied; absent until then. */
  readonly outcome?: 'done' | 'changed-meanwhile' | 'undone' | 'kept';
}

export interface RowNote {
  readonly code: string;
  readonly about: string;
}

/** A file that was brought in, from the dry run on. */
export interface ImportBatch {
  readonly _id: string;
  readonly organisation: string;
  readonly file: string;
  readonly headings: readonly string[];
  /** How the file was understood: what each column is about, empty for one that is left out. */
  readonly columns: readonly string[];
  readonly dates: 'day-first' | 'month-first';
  readonly emptyClears: boolean;
  readonly at: Date;
  /** The alias of who did it. */
  readonly by: string;
  /** What the file lists; absent means devices. */
  readonly about?: ImportAbout;
  /** Who said that it is to be applied or undone, by alias, and when. */
  readonly begun?: { readonly at: Date; readonly by: string };
  readonly status: 'checked' | 'applying' | 'applied' | 'undoing' | 'undone';
  readonly counts: Readonly<Record<Fate, number>>;
  /** How many parts there are, and how many have been applied (or undone). */
  readonly parts: number;
  readonly done: number;
  /** Rows that were not applied or undone after all, because their device had changed meanwhile. */
  readonly kept: number;
}

/** Some rows of a batch: so many that a document stays small. */
export interface ImportPart {
  /** `batch/part`. */
  readonly _id: string;
  readonly organisation: string;
  readonly batch: string;
  readonly n: number;
  readonly rows: readonly PlannedRow[];
}
