import type { RefusalCode } from '../../bot/domain/errors';
import type { ImportBatch, PlannedRow } from '../../bot/domain/import-batch';
import type { Organisation } from '../../bot/domain/organisation';
import type { Actor } from '../../bot/domain/person';
import type { Row } from '../../bot/files/table';
import type { World } from '../../bot/services/world';
import type { Reading } from './read-row';

/** On whose word rows are worked through, and when: a turn of the page, or a job that goes on with one. */
export interface Doing {
  readonly actor: Pick<Actor, 'alias'>;
  readonly organisation: Organisation;
  readonly now: Date;
}

export type Outcome = NonNullable<PlannedRow['outcome']>;

/** What a dry run works with. */
export interface DryRun {
  readonly world: World;
  readonly organisation: Organisation;
  readonly reading: Reading;
  readonly now: Date;
  /** The batch's own name. */
  readonly label: string;
}

/** Decides rows in the file's order. */
export interface Plan {
  rows(rows: readonly Row[]): Promise<readonly PlannedRow[]>;
}

/** One kind of list: what it needs, and what becomes of its rows. */
export interface ImportKind {
  /** Without a column for one of these nothing can be told from anything else. */
  readonly identities: readonly string[];
  /** What is said where there is none. */
  readonly missing: RefusalCode;
  readonly plan: (run: DryRun) => Plan;
  /** What can be done with many rows in one write: which rows' devices that were. */
  readonly together?: (
    world: World,
    doing: Doing,
    batch: ImportBatch,
    rows: readonly PlannedRow[],
  ) => Promise<ReadonlySet<string>>;
  /** What became of a row that was applied; done already by an interrupted run is done. */
  readonly applied: (
    world: World,
    doing: Doing,
    batch: ImportBatch,
    row: PlannedRow,
  ) => Promise<Outcome>;
  /** What became of a row that was taken back; undefined where nothing had been done. */
  readonly undone: (
    world: World,
    doing: Doing,
    batch: ImportBatch,
    row: PlannedRow,
  ) => Promise<Outcome | undefined>;
}
