import type { ProposedRound } from './propose';
import type { Round } from './round';

/** What IT sees of its drives. */
export interface RoundsView {
  /** Not planned yet; each is planned by its place. */
  readonly proposed: readonly ProposedRound[];
  readonly planned: readonly Pick<
    Round,
    '_id' | 'number' | 'place' | 'day' | 'items' | 'cabinets'
  >[];
  readonly demo: boolean;
}
