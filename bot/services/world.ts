import type { Store } from '../store/store';
import type { Directory, NewId } from './ports';

/** What the use cases need of the world around them. */
export interface World {
  readonly store: Store;
  readonly directory: Directory;
  readonly newId: NewId;
}
