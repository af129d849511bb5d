import type { State } from '../../bot/domain/lifecycle';

/** What one step would do to a device, or did. */
export interface FateLine {
  readonly id: string;
  readonly tag: string;
  readonly version: number;
  readonly fate: 'will' | 'done' | 'same' | 'refused' | 'changed';
  readonly state: State;
  /** The state that it comes to; absent where the step changes no state. */
  readonly to?: State;
  /** Why it is refused, in words. */
  readonly why?: string;
}
