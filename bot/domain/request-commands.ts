import type { Deciding } from './approval';
import type { Decision, DeviceRequest, Stage, Step } from './request';
import type { Day } from './time';

/**
 * What can be done to a request. Who may is decided here too: the actor and the substitutes come with
 * the command. `seen` is the step that the card showed (its place in `steps`): one click decides one
 * step, also when it arrives twice and the person may decide the next step as well.
 */
export type RequestCommand =
  | { readonly type: 'approve'; readonly now: Date; readonly who: Deciding; readonly seen?: number }
  | {
      readonly type: 'decline';
      readonly now: Date;
      readonly who: Deciding;
      readonly seen?: number;
      readonly reason: string;
    }
  /** The manager who was asked has left; `alias` is they in the chain. Without `to` it is IT's to decide. */
  | {
      readonly type: 'pass-on';
      readonly now: Date;
      readonly from: string;
      readonly alias: string;
      readonly to?: string;
    }
  | { readonly type: 'cancel'; readonly now: Date; readonly by: string }
  | { readonly type: 'reserve'; readonly now: Date; readonly device: string }
  | { readonly type: 'requeue'; readonly now: Date; readonly device: string }
  | { readonly type: 'expect'; readonly now: Date; readonly expected: Day }
  | { readonly type: 'strand'; readonly now: Date }
  /** To another product, which the caller has found to be offered and no dearer. */
  | {
      readonly type: 'move';
      readonly now: Date;
      readonly who: Deciding;
      readonly product: string;
    }
  | {
      readonly type: 'make-ready';
      readonly now: Date;
      readonly by: string;
      readonly place: string;
      readonly when: string;
    }
  | { readonly type: 'remind'; readonly now: Date }
  | { readonly type: 'confirm'; readonly now: Date; readonly by: string };

export type RequestCommandOf<T extends RequestCommand['type']> = Extract<
  RequestCommand,
  { readonly type: T }
>;

/** What changes in the request. */
export interface RequestStep {
  readonly stage: Stage;
  readonly decision?: Decision;
  /** Who is asked from now on, where that changes. */
  readonly steps?: readonly Step[];
  /** What is asked for from now on, where that changes. */
  readonly product?: string;
}

/** What a command is decided on. */
export type CurrentRequest = Pick<
  DeviceRequest,
  'stage' | 'steps' | 'by' | 'for' | 'decisions' | 'createdAt'
>;
