import type { Co2Kind, Co2Status } from '../../bot/domain/co2/entry';
import type { DispatchStatus } from '../../bot/domain/co2/monthly/dispatch-view';
import type { Goal } from '../../bot/domain/co2/monthly/settings';

/** What the page and its API say to each other of what was saved. All amounts in kg CO2e. */

export interface Split {
  readonly confirmed: number;
  readonly estimated: number;
}

type Names = { readonly sv: string; readonly en: string };

export interface Co2Shape {
  readonly from: string;
  readonly to: string;
  /** The one that was asked for; absent for the whole organisation. */
  readonly administration?: string;
  readonly total: Split;
  /** The same months of the year before; absent where the ledger has nothing of them. */
  readonly yearBefore?: number;
  /** What the year is to reach; absent where nobody has said. */
  readonly goal?: number;
  readonly months: readonly (Split & { readonly month: string })[];
  readonly kinds: readonly (Split & { readonly kind: Co2Kind; readonly items: number })[];
  /** Those whose entries the viewer may open. */
  readonly administrations: readonly (Split & { readonly id: string; readonly name: Names })[];
}

export interface EntryShape {
  readonly id: string;
  readonly date: string;
  readonly kind: Co2Kind;
  readonly status: Co2Status;
  readonly subject: string;
  readonly administration: Names;
  readonly items: number;
  readonly kg: number;
  /** How it was worked out: the method, its numbers, and the set they are of. */
  readonly method: string;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly set: string;
  readonly corrects: boolean;
}

export interface EntriesShape {
  readonly lines: readonly EntryShape[];
  readonly page: number;
  readonly pages: number;
  readonly count: number;
  readonly total: Split;
}

export interface CardsShape {
  readonly month: string;
  readonly due: string;
  readonly lines: readonly {
    readonly person: string;
    readonly name: string;
    readonly administrations?: readonly Names[];
    readonly status: DispatchStatus;
  }[];
  readonly more: number;
}

export interface SetsShape {
  readonly sets: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: Names;
    readonly source: string;
  }[];
  readonly choices: readonly { readonly from: string; readonly set: string }[];
  readonly restatements: readonly {
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly set: string;
    readonly why: string;
    readonly before: number;
    readonly after?: number;
  }[];
  readonly goal: Goal;
  readonly version: number;
}

/** What counting a period anew would come to; nothing is written. */
export interface RestatingShape {
  readonly before: number;
  readonly after: number;
  readonly changes: number;
}
