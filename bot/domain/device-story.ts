import type { BrokenEvent } from './chain';
import type { CommandType, State } from './lifecycle';
import type { DeviceKind } from './product';
import type { Day } from './time';

/** A device with all that is known of it, as staff see it: every name resolved. */
export interface DeviceStory {
  readonly id: string;
  readonly demo: boolean;
  readonly kind: DeviceKind;
  readonly tag: string;
  readonly model: string;
  readonly serial?: string;
  readonly imei?: string;
  readonly state: State;
  readonly since: Date;
  readonly holder?: string;
  readonly administration?: { readonly sv: string; readonly en: string };
  readonly place?: string;
  readonly start?: Day;
  readonly due?: Day;
  /** Days since the usage time ended; absent while it has not. */
  readonly overdueBy?: number;
  readonly acquired?: Day;
  /** SEK without VAT. */
  readonly price?: number;
  /** The newest event first. */
  readonly chain: readonly StoryEvent[];
  /** What is wrong with the chain; absent when it is whole. */
  readonly broken?: BrokenEvent;
  /** What the viewer may do with it now. */
  readonly may: readonly CommandType[];
  /** The viewer can receive it now: then the form for that is offered. */
  readonly mayReceive: boolean;
  /** The administrations that the viewer may let it belong to; its own is not among them. */
  readonly mayMoveTo: readonly {
    readonly id: string;
    readonly name: { readonly sv: string; readonly en: string };
  }[];
}

/** One event of a custody chain, with the actor's name; a job's is "job:…". */
export interface StoryEvent {
  readonly n: number;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly facts: Readonly<Record<string, string>>;
}
