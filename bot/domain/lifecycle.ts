import type { Day } from './time';

/** Where a device is in its life, with exactly the fields that are true there. `since` is the instant it got there. */
export type Lifecycle =
  | { readonly state: 'ordered'; readonly since: Date; readonly expected?: Day }
  | { readonly state: 'in-stock'; readonly since: Date }
  | { readonly state: 'reserved'; readonly since: Date; readonly request: string }
  | {
      readonly state: 'ready';
      readonly since: Date;
      readonly request: string;
      readonly place: string;
    }
  | InUse
  | ({ readonly state: 'return-requested'; readonly since: Date; readonly return: string } & Use)
  | ({ readonly state: 'returned'; readonly since: Date; readonly place?: string } & Ended)
  | ({
      readonly state: 'awaiting-pickup';
      readonly since: Date;
      readonly consignment: string;
    } & Ended)
  | ({
      readonly state: 'with-refurbisher';
      readonly since: Date;
      readonly consignment: string;
    } & Ended)
  | ({ readonly state: 'wiped'; readonly since: Date; readonly certificate: string } & Ended)
  | ({
      readonly state: 'reused' | 'recycled' | 'scrapped';
      readonly since: Date;
      readonly certificate: string;
    } & Ended)
  | Lost
  | { readonly state: 'found'; readonly since: Date; readonly lost: Lost };

export type State = Lifecycle['state'];

export type InUse = { readonly state: 'in-use'; readonly since: Date } & Use;

/** A use by a person, or by an administration alone (a shared device) when there is no holder. */
export interface Use {
  /** Entra object id. */
  readonly holder?: string;
  /** The day that usage time and rent began. */
  readonly start: Day;
  /** The day the usage time ends; absent when nobody has said. */
  readonly due?: Day;
  /** The day it may be kept until, where its usage time was made longer; then `due` is the same day. */
  readonly keptLonger?: Day;
  /** The request that it was handed over for. */
  readonly request?: string;
}

/** After use. The wipe clock counts from `endOfUse` to the certificate, also when the device was mislaid in between. */
export interface Ended {
  readonly endOfUse?: Day;
}

/** Keeps what was true before: the use it may go back to, the request that must do without it, or when its use ended. */
export type Lost = {
  readonly state: 'lost';
  readonly since: Date;
  readonly was: State;
} & Partial<Use> &
  Ended;

/** What can be done to a device. Times come in with the command; `holder` is an object id, `alias` the same person in the chain. */
export type Command =
  | { readonly type: 'deliver'; readonly now: Date }
  | { readonly type: 'reserve'; readonly now: Date; readonly request: string }
  | { readonly type: 'release'; readonly now: Date }
  | { readonly type: 'make-ready'; readonly now: Date; readonly place: string }
  | {
      readonly type: 'hand-over';
      readonly now: Date;
      readonly holder?: string;
      readonly alias?: string;
      readonly start: Day;
      readonly due?: Day;
    }
  | { readonly type: 'keep-longer'; readonly now: Date; readonly until: Day }
  | { readonly type: 'request-return'; readonly now: Date; readonly return: string }
  | { readonly type: 'withdraw-return'; readonly now: Date }
  | {
      readonly type: 'receive';
      readonly now: Date;
      readonly place?: string;
      readonly endOfUse: Day;
    }
  | { readonly type: 'collect'; readonly now: Date; readonly consignment: string }
  | { readonly type: 'leave-behind'; readonly now: Date }
  | { readonly type: 'pick-up'; readonly now: Date }
  | { readonly type: 'wipe'; readonly now: Date; readonly certificate: string }
  | { readonly type: 'reuse'; readonly now: Date }
  | { readonly type: 'recycle'; readonly now: Date }
  | { readonly type: 'scrap'; readonly now: Date }
  /** Used, and on the shelf again, as the refurbished product that the catalogue has for it, if it has one. */
  | { readonly type: 'restock'; readonly now: Date; readonly product?: string }
  /** The refurbisher's report was wrong: what it said is taken back, one step at a time. */
  | { readonly type: 'withdraw-outcome'; readonly now: Date }
  | { readonly type: 'withdraw-wipe'; readonly now: Date; readonly consignment: string }
  | { readonly type: 'lose'; readonly now: Date }
  | { readonly type: 'find'; readonly now: Date }
  | { readonly type: 'resume'; readonly now: Date };

export type CommandType = Command['type'];

/** In which order a life usually runs; also the order of the drawing in docs/. */
export const states = [
  'ordered',
  'in-stock',
  'reserved',
  'ready',
  'in-use',
  'return-requested',
  'returned',
  'awaiting-pickup',
  'with-refurbisher',
  'wiped',
  'reused',
  'recycled',
  'scrapped',
  'lost',
  'found',
] as const satisfies readonly State[];
