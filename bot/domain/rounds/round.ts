import type { Message } from '../message';
import type { Day } from '../time';

export type ItemKind = 'delivery' | 'collection' | 'visit';

/** Something that takes a drive to a place: a device to bring or to fetch, or a technician to come. */
export interface RoundItem {
  readonly kind: ItemKind;
  /** The request, return or booking. */
  readonly about: string;
  /** What people call it: "B-1042". */
  readonly number: string;
  /** What it is, in the maker's words: "KLP-0042 · ThinkPad T14". */
  readonly what: string;
  readonly place: string;
  /** Whom to tell that it comes: object ids. */
  readonly people: readonly string[];
  readonly administration?: string;
}

/** One drive to one place on one day, with everything that can be joined. */
export interface Round {
  readonly _id: string;
  readonly organisation: string;
  /** "T-1001". */
  readonly number: string;
  readonly place: string;
  readonly day: Day;
  readonly items: readonly RoundItem[];
  /** Padded cabinets that go instead of cardboard. */
  readonly cabinets: number;
  readonly stage: RoundStage;
  /** Its subjects while it is planned, each in one round only. */
  readonly taken?: readonly string[];
  /** What is still to be carried out after it was driven: whoever comes next completes it. */
  readonly pending?: true;
  readonly version: number;
  readonly outbox: readonly Message[];
}

/** `by` is an alias. */
export type RoundStage =
  | { readonly name: 'planned'; readonly since: Date; readonly by: string }
  /** `done` are the subjects that it came to; the others are proposed again. */
  | {
      readonly name: 'driven';
      readonly since: Date;
      readonly by: string;
      readonly done: readonly string[];
    }
  | { readonly name: 'cancelled'; readonly since: Date; readonly by: string };

/** What was driven, item by item. */
export function doneIn({ items, stage }: Round): readonly RoundItem[] {
  return stage.name === 'driven' ? items.filter(({ about }) => stage.done.includes(about)) : [];
}
