import type { Store } from '../store/store';

/**
 * A change of the shape of stored data. It may be stopped at any point and begun again, and may run
 * beside a process of the version before: so it is made of conditional writes, and only adds.
 */
export interface Migration {
  /** Four digits, rising; never used twice. */
  readonly id: string;
  readonly name: string;
  /** Returns how many documents it changed. `alive` is called now and then, and throws when it must end. */
  readonly run: (store: Store, alive: () => Promise<void>) => Promise<number>;
}
